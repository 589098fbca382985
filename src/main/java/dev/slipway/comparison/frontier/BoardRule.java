package dev.slipway.comparison.frontier;

import dev.slipway.pathway.frontier.SubsetScore;
import dev.slipway.rubric.Policy;

/** What the board's limits say of a combination. */
public enum BoardRule {
  /** Mean and 95th percentile both at or below their limits. */
  WITHIN,
  /** The mean above its limit. */
  OUTSIDE,
  /** Neither. */
  CANNOT_TELL;

  public static BoardRule of(SubsetScore subset, Policy policy) {
    boolean margin = policy.appliesTo().equals("MARGIN");
    double mean = margin ? subset.margin().bad() : subset.bad().mean();
    double high = margin ? subset.margin().badP95() : subset.badP95();
    if (mean > policy.badLimitMean()) {
      return OUTSIDE;
    }
    return high <= policy.badLimitP95() ? WITHIN : CANNOT_TELL;
  }
}
