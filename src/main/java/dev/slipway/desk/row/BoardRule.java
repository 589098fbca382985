package dev.slipway.desk.row;

import dev.slipway.desk.row.DeskRow.Spread;
import dev.slipway.rubric.Policy;

/** Where a likelihood stands against the board's limits. The rule advises; people decide. */
public enum BoardRule {
  WITHIN,
  OUTSIDE,
  CANNOT_TELL;

  /**
   * Both the mean and the 95th percentile at or below their limits: within; the mean above:
   * outside.
   *
   * @param whole as proposed
   * @param added what the decision adds
   */
  static BoardRule of(Spread whole, Spread added, Policy policy) {
    Spread judged = policy.appliesTo().equals("WHOLE") ? whole : added;
    if (judged.mean() > policy.badLimitMean()) {
      return OUTSIDE;
    }
    return judged.p95() <= policy.badLimitP95() ? WITHIN : CANNOT_TELL;
  }
}
