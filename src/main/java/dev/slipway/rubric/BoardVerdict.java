package dev.slipway.rubric;

/** Where a likelihood stands against the board's limits. The rule advises; people decide. */
public enum BoardVerdict {
  /** Mean and 95th percentile both at or below their limits. */
  WITHIN,
  /** The mean above its limit. */
  OUTSIDE,
  /** Neither. */
  CANNOT_TELL;

  /** A likelihood of an extremely bad outcome. */
  public record Bad(double mean, double p95) {}

  /**
   * What the limits say.
   *
   * @param whole as planned
   * @param added what the decision adds
   */
  public static BoardVerdict of(Policy policy, Bad whole, Bad added) {
    Bad judged = policy.judgesMargin() ? added : whole;
    if (judged.mean() > policy.badLimitMean()) {
      return OUTSIDE;
    }
    return judged.p95() <= policy.badLimitP95() ? WITHIN : CANNOT_TELL;
  }
}
