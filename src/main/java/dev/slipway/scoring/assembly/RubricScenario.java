package dev.slipway.scoring.assembly;

import dev.slipway.pathway.Reviewers;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.Benefit;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Threat;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Set;

/** Scenarios of a rubric's threats and benefits, without modifications or reviewers. */
public final class RubricScenario {

  /**
   * 5th, 50th and 95th percentile of the 71 counts that are published among the real models of
   * {@code scoring/real-models.csv}; for a count that is not published and nobody has guessed.
   */
  public static final Quantity UNKNOWN_COUNT = Quantity.of(93e6, 13e9, 987.5e9);

  /** Times that what is not known is drawn, unless somebody asks for more. */
  private static final int DRAWS = 4096;

  private RubricScenario() {}

  /**
   * By the answers of the rubric, of the reference cases, and of what is known of the model.
   *
   * @param known what is known of the model: its count and its capability, as far as they are
   * @param raised the questions of its threats and benefits, and of the release as a whole
   */
  public static Scenario of(
      Rubric rubric, Scenario.Plan plan, Answers known, Lags lags, Set<Question> raised) {
    Answers answers =
        known
            .over(lags.answers())
            .over(rubric.answers())
            .over(Answers.of(Question.PARAMETERS, UNKNOWN_COUNT));
    return of(rubric, plan, answers.only(raised::contains), lags.shape());
  }

  /** By answers to what its threats and benefits raise. */
  static Scenario of(Rubric rubric, Scenario.Plan plan, Answers answers, double lagShape) {
    return new Scenario(
        plan,
        rubric.constants(lagShape),
        answers.over(Answers.USUAL),
        rubric.threats().stream()
            .filter(each -> each.rateQuestions().stream().allMatch(answers::has))
            .map(Threat::scored)
            .toList(),
        rubric.benefits().stream()
            .filter(each -> answers.has(each.rateQuestion()))
            .map(Benefit::scored)
            .toList(),
        List.of(),
        Reviewers.NONE,
        new Scenario.Sampling(DRAWS, rubric.policy().seed()));
  }
}
