package dev.slipway.precedent.lag;

import dev.slipway.stats.Quantity;

/** Makes three numbers that are a distribution. */
final class Triples {

  static final double LEAST_MONTHS = 0.01;

  /**
   * How lopsided, on the logarithmic scale, the shorter side of an interval may be beside the
   * longer. The three numbers make a distribution (see the metalog) down to 0.1429 = (1 - 0.45 x
   * 1.66711) / (1 + 0.45 x 1.66711); a little more keeps its tail in hand.
   */
  private static final double LEAST_SIDE = 0.165;

  private Triples() {}

  /**
   * Months with an interval, the shorter side of which is made longer where they would not be a
   * distribution.
   */
  static Months of(double low, double given, double high) {
    double middle = Math.max(given, LEAST_MONTHS);
    double below = StrictMath.log(middle / Math.max(low, LEAST_MONTHS / 10));
    double above = StrictMath.log(high / middle);
    double least = Math.max(LEAST_SIDE * Math.max(below, above), 1e-3);
    Quantity.Percentiles percentiles =
        new Quantity.Percentiles(
            below < least ? middle * StrictMath.exp(-least) : low,
            middle,
            above < least ? middle * StrictMath.exp(least) : high);
    return new Months(percentiles, below < least || above < least);
  }

  /**
   * Months with their interval.
   *
   * @param widened whether the interval had to be made wider
   */
  record Months(Quantity.Percentiles percentiles, boolean widened) {}
}
