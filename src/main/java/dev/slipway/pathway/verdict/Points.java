package dev.slipway.pathway.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A change in percentage points, rounded to what its interval supports: at most two significant
 * digits of the mean, in steps of no less than a hundredth of the interval.
 *
 * @param decimals to which the mean is rounded; below 0 for tens
 */
public record Points(double mean, double low, double high, int decimals) {

  /** From likelihoods, or shares. */
  public static Points of(double mean, double p05, double p95) {
    double points = 100 * mean;
    double width = 100 * (p95 - p05);
    int decimals = points == 0 ? decimals(width) : decimals(points);
    if (width > 0 && points != 0) {
      int supported = decimals(width);
      boolean vanishes = rounded(points, supported) == 0;
      decimals = Math.min(decimals, vanishes ? decimals - 1 : supported);
    }
    int ofBounds = width > 0 ? Math.min(decimals, decimals(width)) : decimals;
    return new Points(
        rounded(points, decimals),
        bound(100 * p05, width, ofBounds),
        bound(100 * p95, width, ofBounds),
        decimals);
  }

  /** Nothing is lost by one digit less where that moves a bound by little of the interval. */
  private static double bound(double bound, double width, int decimals) {
    double fine = rounded(bound, decimals);
    double coarse = bound == 0 ? 0 : rounded(bound, Math.min(decimals, decimals(bound) - 1));
    return Math.abs(coarse - bound) <= 0.1 * width ? coarse : fine;
  }

  /** To two significant digits. */
  static int decimals(double x) {
    if (x == 0) {
      return 1;
    }
    BigDecimal exact = BigDecimal.valueOf(Math.abs(x));
    return 2 - (exact.precision() - exact.scale());
  }

  static double rounded(double x, int decimals) {
    double rounded = BigDecimal.valueOf(x).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    return rounded == 0 ? 0 : rounded;
  }
}
