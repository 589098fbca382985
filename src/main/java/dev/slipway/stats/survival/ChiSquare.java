package dev.slipway.stats.survival;

import dev.slipway.stats.Normal;

/** The chi-square distribution with a whole number of degrees of freedom. */
final class ChiSquare {

  private static final double SQRT_PI = 1.7724538509055159;

  private ChiSquare() {}

  /**
   * The share above x, by {@code Q(x, k + 2) = Q(x, k) + (x/2)^(k/2) e^(-x/2) / Gamma(k/2 + 1)}
   * from Q(x, 0) = 0 or Q(x, 1), which is a normal tail on both sides. Source: Abramowitz and
   * Stegun 26.4.8.
   *
   * @param x 0 or more
   * @param freedom 1 or more
   */
  static double above(double x, int freedom) {
    boolean odd = freedom % 2 == 1;
    double sum = odd ? 2 * Normal.survival(StrictMath.sqrt(x)) : 0;
    double term =
        odd
            ? StrictMath.sqrt(x / 2) * StrictMath.exp(-x / 2) / (SQRT_PI / 2)
            : StrictMath.exp(-x / 2);
    for (int k = odd ? 1 : 0; k + 2 <= freedom; k += 2) {
      sum += term;
      term *= x / (k + 2);
    }
    return StrictMath.min(1, sum);
  }
}
