package dev.slipway.stats;

/**
 * 1 − e^−x over whole arrays, in plain loops that a compiler turns into vector instructions: a
 * Taylor series for small arguments, and for larger ones the series of x / 2^k followed by k
 * doublings, 1 − e^−2y = q (2 − q) with q = 1 − e^−y. Relative precision does not suffer from
 * either.
 */
public final class Losses {

  /** From here on the result is 1 to the last bit. */
  private static final double CERTAIN = 40;

  private static final double SMALL = 0x1p-5;

  private Losses() {}

  /**
   * Sets out[i] to 1 − e^−x[i] for i below size.
   *
   * @param x arguments ≥ 0
   * @param most no argument is larger; a lower bound saves work
   */
  public static void of(double[] x, double[] out, int size, double most) {
    if (most <= SMALL) {
      series(x, out, size);
      return;
    }
    int doublings = 0;
    double scale = 1;
    for (double rest = Math.min(most, CERTAIN); rest > SMALL; rest *= 0.5) {
      doublings++;
      scale *= 0.5;
    }
    for (int i = 0; i < size; i++) {
      out[i] = Math.min(x[i], CERTAIN) * scale;
    }
    series(out, out, size);
    for (int k = 0; k < doublings; k++) {
      twice(out, size);
    }
  }

  /** To y^8 / 8!, for y up to 2^−5: what is left out is below 2^−53 of the result. */
  private static void series(double[] x, double[] out, int size) {
    for (int i = 0; i < size; i++) {
      double y = x[i];
      double y2 = y * y;
      double low = (1 - y * (1.0 / 2)) + y2 * (1.0 / 6 - y * (1.0 / 24));
      double high = (1.0 / 120 - y * (1.0 / 720)) + y2 * (1.0 / 5040 - y * (1.0 / 40320));
      out[i] = y * (low + y2 * y2 * high);
    }
  }

  private static void twice(double[] out, int size) {
    for (int i = 0; i < size; i++) {
      double q = out[i];
      out[i] = q * (2 - q);
    }
  }
}
