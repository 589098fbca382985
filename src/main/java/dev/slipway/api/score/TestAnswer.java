package dev.slipway.api.score;

import dev.slipway.api.model.QuantityAnswer;
import dev.slipway.comparison.planned.Deviation;
import dev.slipway.comparison.planned.Outlook;
import dev.slipway.comparison.planned.PlanDetails;
import dev.slipway.comparison.planned.TestCard;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.stats.sensitivity.ResultBand;
import dev.slipway.stats.update.Counts.Direction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A planned test as it was registered, with what it could change and what came of it.
 *
 * @param outcome what came of it; null as long as nothing has
 * @param deviations what was not as planned: TRIALS, EVENT, LATE
 * @param version counts changes; the entity tag has it too
 */
record TestAnswer(
    UUID id,
    String question,
    TestKind kind,
    long trials,
    String event,
    Direction direction,
    double relevance,
    QuantityAnswer fieldOdds,
    String owner,
    LocalDate due,
    Instant registeredAt,
    String registeredBy,
    TestOutlook outlook,
    @Nullable Instant cancelledAt,
    @Nullable String cancelledReason,
    TestCard.@Nullable Entered outcome,
    List<Deviation> deviations,
    int version) {

  /**
   * What it could change.
   *
   * @param scoreId by which score
   * @param better whether releasing as proposed is better by what is known without the test
   * @param worth of the test, in points of the net score as a share
   * @param perfect what knowing the answer would be worth
   * @param changesDecision the chance that the result leads to the other choice
   * @param bands which result leads to which choice
   * @param leastTrials with fewer no result leads to the other choice; null if none ever does
   */
  record TestOutlook(
      UUID scoreId,
      boolean better,
      double worth,
      double worthStandardError,
      double perfect,
      double changesDecision,
      List<ResultBand> bands,
      @Nullable Long leastTrials) {

    private static TestOutlook of(Outlook outlook) {
      return new TestOutlook(
          outlook.scoreId(),
          outlook.better(),
          outlook.worth().net(),
          outlook.worth().standardError(),
          outlook.perfect().net(),
          outlook.worth().changesDecision(),
          outlook.bands(),
          outlook.leastTrials());
    }
  }

  static TestAnswer of(TestCard test) {
    PlanDetails plan = test.plan();
    return new TestAnswer(
        test.id(),
        plan.question().key(),
        plan.kind(),
        plan.trials(),
        plan.event(),
        plan.direction(),
        plan.relevance(),
        QuantityAnswer.given(plan.fieldOdds()),
        plan.owner(),
        plan.due(),
        test.registeredAt(),
        test.registeredBy(),
        TestOutlook.of(test.outlook()),
        test.cancelledAt(),
        test.cancelledReason(),
        test.result(),
        test.deviations(),
        test.version());
  }
}
