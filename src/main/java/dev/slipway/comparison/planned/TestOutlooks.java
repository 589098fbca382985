package dev.slipway.comparison.planned;

import dev.slipway.proposal.RefusedTransition;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.ScenarioRunner;
import dev.slipway.scoring.ScoringService;
import dev.slipway.stats.sensitivity.PlannedTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Computes what tests could change, by a proposal's newest score. To be called outside of any
 * transaction.
 */
@Component
class TestOutlooks {

  private final ScoringService scoring;
  private final ScenarioRunner runner;
  private final Rubrics rubrics;

  TestOutlooks(ScoringService scoring, ScenarioRunner runner, Rubrics rubrics) {
    this.scoring = scoring;
    this.runner = runner;
    this.rubrics = rubrics;
  }

  /** Nothing if the proposal has not been scored. */
  Optional<TestedScore> score(UUID proposalId) {
    return scoring.current(proposalId).map(scores -> TestedScore.of(scores.first()));
  }

  /**
   * What the test could change as it is planned.
   *
   * @throws RefusedTransition if there is no score, or nothing in it asks the question
   */
  Outlook of(UUID proposalId, PlanDetails plan) {
    return find(proposalId, plan, plan.trials())
        .orElseThrow(() -> new RefusedTransition("tests.refused.unasked"));
  }

  /** Likewise with another number of trials; nothing where that cannot be told. */
  Optional<Outlook> find(UUID proposalId, PlanDetails plan, long trials) {
    return score(proposalId)
        .filter(score -> score.asks(plan.question()))
        .map(score -> compute(score, plan, trials));
  }

  private Outlook compute(TestedScore score, PlanDetails plan, long trials) {
    return runner.tests(
        score.scenario(),
        tests -> {
          PlannedTest found = tests.of(plan.tested(trials));
          return Outlook.of(
              score.id(),
              valueRatio(),
              tests.better(),
              found,
              tests.perfect(List.of(plan.question())).get(0));
        });
  }

  /** How the board weighs bad against good now. */
  double valueRatio() {
    return rubrics.current().policy().valueRatio();
  }
}
