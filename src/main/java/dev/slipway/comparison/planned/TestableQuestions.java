package dev.slipway.comparison.planned;

import dev.slipway.pathway.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The questions of which a test of a proposal can speak. */
@Component
public class TestableQuestions {

  private final TestOutlooks outlooks;

  TestableQuestions(TestOutlooks outlooks) {
    this.outlooks = outlooks;
  }

  /** Nothing if the proposal has not been scored. */
  public Optional<Asked> of(UUID proposalId) {
    return outlooks
        .score(proposalId)
        .map(
            score ->
                new Asked(
                    score.id(), score.rubricVersion(), outlooks.valueRatio(), score.questions()));
  }

  /**
   * What the newest score asks.
   *
   * @param rubricVersion whose words the questions have
   */
  public record Asked(
      UUID scoreId, int rubricVersion, double valueRatio, List<Question> questions) {

    /** Whether what was worked out rests on an older score or on other weights. */
    public boolean isNewerThan(Outlook outlook) {
      return !outlook.scoreId().equals(scoreId) || outlook.valueRatio() != valueRatio;
    }

    public Optional<Question> find(String key) {
      return questions.stream().filter(each -> each.key().equals(key)).findFirst();
    }
  }
}
