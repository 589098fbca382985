package dev.slipway.scoring.assembly;

import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Reviewers;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.precedent.lag.CopyLag;
import dev.slipway.precedent.lag.OpenLag;
import dev.slipway.rubric.Rubric;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Optional;
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
   * By the answers of the rubric and the reference cases alone.
   *
   * @param parameters empty where the count is not published and nobody has guessed
   * @param open how long copies took to be distributed openly; empty leaves the rubric's answer
   * @param raised the questions of its threats and benefits, and of the release as a whole
   */
  public static Scenario of(
      Rubric rubric,
      Scenario.Plan plan,
      Optional<Quantity> parameters,
      CopyLag lag,
      Optional<OpenLag> open,
      Set<Question> raised) {
    Answers answers =
        rubric
            .answers()
            .with(Question.PARAMETERS, parameters.orElse(UNKNOWN_COUNT))
            .with(Question.COPY_LAG, lag.lagMonths());
    Answers known =
        open.map(each -> answers.with(Question.OPEN_HALF_LIFE, each.halfLifeMonths()))
            .orElse(answers);
    return of(rubric, plan, known.only(raised::contains), lag.shape());
  }

  /** By answers to what its threats and benefits raise. */
  static Scenario of(Rubric rubric, Scenario.Plan plan, Answers answers, double lagShape) {
    return new Scenario(
        plan,
        rubric.constants(lagShape),
        answers.over(Answers.USUAL),
        rubric.threats().stream()
            .filter(each -> answers.has(Question.threatRate(each.id())))
            .map(each -> new Threat(each.id(), each.kind(), each.relative()))
            .toList(),
        rubric.benefits().stream()
            .filter(each -> answers.has(Question.benefitRate(each.id())))
            .map(each -> new Benefit(each.id(), each.relative()))
            .toList(),
        List.of(),
        Reviewers.NONE,
        new Scenario.Sampling(DRAWS, rubric.policy().seed()));
  }
}
