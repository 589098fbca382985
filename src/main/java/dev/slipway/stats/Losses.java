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

  private static final double TINY = 0x1p-5;
  private static final double SMALL = 0.3125;

  private Losses() {}

  /**
   * Sets out[i] to 1 − e^−x[i] for i below size.
   *
   * @param x arguments ≥ 0
   * @param most no argument is larger; a lower bound saves work
   */
  public static void of(double[] x, double[] out, int size, double most) {
    if (most <= TINY) {
      ofTiny(x, out, size);
    } else if (most <= SMALL) {
      ofSmall(x, out, size, 1);
    } else {
      int doublings = doublings(most);
      ofSmall(x, out, size, Math.scalb(1.0, -doublings));
      for (int k = 0; k < doublings; k++) {
        twice(out, size);
      }
    }
  }

  private static int doublings(double most) {
    double rest = Math.min(most, CERTAIN);
    int doublings = 0;
    while (rest > SMALL) {
      rest *= 0.5;
      doublings++;
    }
    return doublings;
  }

  private static void ofTiny(double[] x, double[] out, int size) {
    for (int i = 0; i < size; i++) {
      double y = x[i];
      double y2 = y * y;
      double low = (1 - y * (1.0 / 2)) + y2 * (1.0 / 6 - y * (1.0 / 24));
      double high = (1.0 / 120 - y * (1.0 / 720)) + y2 * (1.0 / 5040 - y * (1.0 / 40320));
      out[i] = y * (low + y2 * y2 * high);
    }
  }

  private static void ofSmall(double[] x, double[] out, int size, double scale) {
    for (int i = 0; i < size; i++) {
      double y = Math.min(x[i], CERTAIN) * scale;
      double y2 = y * y;
      double y4 = y2 * y2;
      double low = (1 - y * (1.0 / 2)) + y2 * (1.0 / 6 - y * (1.0 / 24));
      double mid = (1.0 / 120 - y * (1.0 / 720)) + y2 * (1.0 / 5040 - y * (1.0 / 40320));
      double high =
          (1.0 / 362880 - y * (1.0 / 3628800)) + y2 * (1.0 / 39916800 - y * (1.0 / 479001600));
      double last = 1.0 / 6227020800.0 - y * (1.0 / 87178291200.0);
      out[i] = y * (low + y4 * (mid + y4 * (high + y4 * last)));
    }
  }

  private static void twice(double[] out, int size) {
    for (int i = 0; i < size; i++) {
      double q = out[i];
      out[i] = q * (2 - q);
    }
  }
}
