package dev.slipway.elicitation.answer;

import dev.slipway.elicitation.Panel;
import dev.slipway.elicitation.answer.AskedQuestions.Asked;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Proposal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the present person has come with the questions that matter. */
@Component
public class AnswerProgress {

  private final AskedQuestions questions;
  private final AnswerService answers;

  AnswerProgress(AskedQuestions questions, AnswerService answers) {
    this.questions = questions;
    this.answers = answers;
  }

  /**
   * Of the questions on which the plan depends.
   *
   * @param next key of the first that is not answered in the present round, or null
   */
  public record Progress(int asked, int answered, @Nullable String next) {

    public int left() {
      return asked - answered;
    }
  }

  @Transactional(readOnly = true)
  public Progress of(Proposal proposal, Panel panel) {
    Map<Question, Estimate> mine = answers.mine(proposal.id());
    List<Asked> asked = questions.of(proposal).all().stream().filter(Asked::matters).toList();
    List<Asked> open =
        asked.stream()
            .filter(each -> !isAnswered(mine.get(each.question()), panel.roundNumber()))
            .toList();
    return new Progress(
        asked.size(), asked.size() - open.size(), open.isEmpty() ? null : open.get(0).key());
  }

  private static boolean isAnswered(@Nullable Estimate mine, int round) {
    return mine != null && mine.round() == round;
  }
}
