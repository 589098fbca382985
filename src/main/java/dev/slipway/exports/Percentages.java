package dev.slipway.exports;

import java.math.BigDecimal;
import java.math.MathContext;

/** Likelihoods as percentages with two significant digits. */
final class Percentages {

  private Percentages() {}

  static String of(double likelihood) {
    return BigDecimal.valueOf(likelihood * 100)
            .round(new MathContext(2))
            .stripTrailingZeros()
            .toPlainString()
        + " %";
  }

  static String interval(double low, double high) {
    return of(low) + " to " + of(high);
  }
}
