package dev.slipway.comparison.planned;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A planned test as programs read it.
 *
 * @param outlook what it could change, or could have changed
 * @param cancelledReason null unless it was cancelled
 * @param result what came of it; null as long as nothing has
 * @param deviations what was not as planned
 */
public record TestCard(
    UUID id,
    int version,
    PlanDetails plan,
    Instant registeredAt,
    String registeredBy,
    Outlook outlook,
    @Nullable Instant cancelledAt,
    @Nullable String cancelledReason,
    @Nullable Entered result,
    List<Deviation> deviations) {

  /**
   * A result as it was entered.
   *
   * @param evidence the entry that it became
   * @param better whether releasing as proposed is better by it; null if that cannot be told
   */
  public record Entered(
      UUID evidence, long events, long trials, String event, @Nullable Boolean better) {

    private static @Nullable Entered of(@Nullable StoredResult result) {
      return result == null
          ? null
          : new Entered(
              result.evidenceId(),
              result.events(),
              result.trials(),
              result.event(),
              result.better());
    }
  }

  static TestCard of(TestPlan plan) {
    return new TestCard(
        plan.id(),
        plan.version(),
        plan.details(),
        plan.registeredAt(),
        plan.registeredBy(),
        plan.outlook(),
        plan.cancelledAt(),
        plan.cancelledReason(),
        Entered.of(plan.result()),
        plan.deviations());
  }
}
