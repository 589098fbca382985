package dev.slipway.stats.calibration;

/** Student's distribution with a whole number of degrees of freedom. */
public final class StudentT {

  /** Halvings of a quarter turn: more than a double can tell apart. */
  private static final int HALVINGS = 60;

  private StudentT() {}

  /**
   * How far from 0, to both sides, a share of it lies: its quantile at {@code (1 + level) / 2}.
   *
   * @param level such as 0.9, above 0 and below 1
   * @param freedom 1 or more
   * @throws IllegalArgumentException otherwise
   */
  public static double centralInterval(double level, int freedom) {
    if (!(level > 0 && level < 1) || freedom < 1) {
      throw new IllegalArgumentException(level + " with " + freedom + " degrees of freedom");
    }
    double low = 0;
    double high = StrictMath.PI / 2;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (share(middle, freedom) < level) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return StrictMath.sqrt(freedom) * StrictMath.tan((low + high) / 2);
  }

  /**
   * The share between -t and t, as a finite sum in {@code angle = arctan(t / sqrt(freedom))}.
   * Source: Abramowitz and Stegun 26.7.3 and 26.7.4.
   */
  private static double share(double angle, int freedom) {
    boolean odd = freedom % 2 == 1;
    double cosine = StrictMath.cos(angle);
    double term = odd ? cosine : 1;
    double sum = 0;
    for (int k = odd ? 3 : 2; k <= freedom; k += 2) {
      sum += term;
      term *= cosine * cosine * (k - 1) / k;
    }
    double both = StrictMath.sin(angle) * sum;
    return odd ? (angle + both) * 2 / StrictMath.PI : both;
  }
}
