package dev.slipway.pathway;

import dev.slipway.pathway.delay.DelaySplit;
import org.jspecify.annotations.Nullable;

/**
 * A change of likelihoods against the plan as proposed, on the same draws.
 *
 * @param verdict which way an extremely bad outcome goes
 * @param goodVerdict likewise an extremely good one; null where an earlier version kept the change
 * @param delay what it is made of, if the plan is delayed
 */
public record Change(
    Part bad,
    Part good,
    Direction verdict,
    @Nullable Direction goodVerdict,
    @Nullable DelaySplit delay) {

  /** A change without a delay in it. */
  public Change(Part bad, Part good, Direction verdict, Direction goodVerdict) {
    this(bad, good, verdict, goodVerdict, null);
  }

  /** By how many months the plan is delayed. */
  public int delayMonths() {
    return delay == null ? 0 : delay.months();
  }

  public Change withDelay(@Nullable DelaySplit split) {
    return new Change(bad, good, verdict, goodVerdict, split);
  }

  /**
   * One likelihood's change.
   *
   * @param shareOfDrawsLower the share of draws in which the likelihood falls
   */
  public record Part(
      double mean,
      double p05,
      double p50,
      double p95,
      double standardError,
      double shareOfDrawsLower) {}
}
