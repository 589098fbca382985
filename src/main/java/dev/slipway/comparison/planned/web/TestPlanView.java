package dev.slipway.comparison.planned.web;

import dev.slipway.comparison.planned.Deviation;
import dev.slipway.comparison.planned.PlanDetails;
import dev.slipway.comparison.planned.StoredResult;
import dev.slipway.comparison.planned.TestPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A planned test as pages show it; levels by their constant names.
 *
 * @param state PLANNED, OVERDUE, CANCELLED or DONE
 * @param question in words
 * @param odds low, middle and high; the middle one alone where they are known
 * @param newer whether the proposal has been scored anew since the outlook was worked out
 */
record TestPlanView(
    UUID id,
    int version,
    State state,
    String question,
    PlanDetails plan,
    List<Double> odds,
    Instant registeredAt,
    String registeredBy,
    OutlookView outlook,
    Instant outlookAt,
    boolean newer,
    @Nullable Instant cancelledAt,
    @Nullable String cancelledReason,
    @Nullable ResultView result,
    List<Deviation> deviations) {

  /** Where it stands. */
  enum State {
    PLANNED,
    OVERDUE,
    CANCELLED,
    DONE;

    static State of(TestPlan plan, LocalDate today) {
      if (plan.result() != null) {
        return DONE;
      }
      if (plan.cancelledAt() != null) {
        return CANCELLED;
      }
      return today.isAfter(plan.details().due()) ? OVERDUE : PLANNED;
    }
  }

  /** What came of it. */
  record ResultView(
      long events, long trials, String event, LocalDate on, @Nullable Boolean better) {

    static @Nullable ResultView of(@Nullable StoredResult result) {
      return result == null
          ? null
          : new ResultView(
              result.events(), result.trials(), result.event(), result.on(), result.better());
    }
  }
}
