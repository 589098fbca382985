package dev.slipway.stats;

/**
 * 1 − e^−x over whole arrays, in plain loops that a compiler turns into vector instructions: a
 * Taylor series, of no more terms than the largest argument needs; for larger ones the series of x
 * / 2^k followed by k doublings, 1 − e^−2y = q (2 − q) with q = 1 − e^−y. Relative precision does
 * not suffer from either.
 */
public final class Losses {

  /** From here on the result is 1 to the last bit. */
  private static final double CERTAIN = 40;

  /** What a series of four, six or eight terms leaves out is below 2^−53 of the result. */
  private static final double FOUR_TERMS = 0x1p-12;

  private static final double SIX_TERMS = 0x1p-7;
  private static final double EIGHT_TERMS = 0x1.8p-5;

  private Losses() {}

  /**
   * Sets out[i] to 1 − e^−x[i] for i below size.
   *
   * @param x arguments ≥ 0
   * @param most no argument is larger; a lower bound saves work
   */
  public static void of(double[] x, double[] out, int size, double most) {
    int doublings = doublings(most);
    double[] from = most > CERTAIN ? limited(x, out, size) : x;
    eight(from, scale(doublings), out, size);
    twice(out, size, doublings);
  }

  /**
   * Sets out[i] to 1 − e^−(x[i] by[i]) for all i, by as few terms as will do.
   *
   * @param x arguments ≥ 0
   * @param by factors from 0 to 1
   * @param most no x is larger
   */
  public static void ofProducts(double[] x, double[] by, double[] out, double most) {
    if (most <= FOUR_TERMS) {
      four(x, by, out);
    } else if (most <= SIX_TERMS) {
      six(x, by, out);
    } else {
      multiply(x, by, out);
      of(out, out, out.length, most);
    }
  }

  private static int doublings(double most) {
    int doublings = 0;
    for (double rest = Math.min(most, CERTAIN); rest > EIGHT_TERMS; rest *= 0.5) {
      doublings++;
    }
    return doublings;
  }

  private static double scale(int doublings) {
    return 1.0 / (1L << doublings);
  }

  private static double[] limited(double[] x, double[] out, int size) {
    for (int i = 0; i < size; i++) {
      out[i] = Math.min(x[i], CERTAIN);
    }
    return out;
  }

  private static void multiply(double[] x, double[] by, double[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = x[i] * by[i];
    }
  }

  private static void four(double[] x, double[] by, double[] out) {
    for (int i = 0; i < out.length; i++) {
      double y = x[i] * by[i];
      out[i] = y * ((1 - y * (1.0 / 2)) + (y * y) * (1.0 / 6 - y * (1.0 / 24)));
    }
  }

  private static void six(double[] x, double[] by, double[] out) {
    for (int i = 0; i < out.length; i++) {
      double y = x[i] * by[i];
      double y2 = y * y;
      double low = (1 - y * (1.0 / 2)) + y2 * (1.0 / 6 - y * (1.0 / 24));
      out[i] = y * (low + y2 * y2 * (1.0 / 120 - y * (1.0 / 720)));
    }
  }

  private static void eight(double[] x, double scale, double[] out, int size) {
    for (int i = 0; i < size; i++) {
      double y = x[i] * scale;
      double y2 = y * y;
      double low = (1 - y * (1.0 / 2)) + y2 * (1.0 / 6 - y * (1.0 / 24));
      double high = (1.0 / 120 - y * (1.0 / 720)) + y2 * (1.0 / 5040 - y * (1.0 / 40320));
      out[i] = y * (low + y2 * y2 * high);
    }
  }

  /** Doublings, three at a time: an array is gone through less often. */
  private static void twice(double[] out, int size, int times) {
    for (int left = times; left > 0; left -= 3) {
      if (left >= 3) {
        thriceDoubled(out, size);
      } else {
        doubled(out, size, left);
      }
    }
  }

  private static void doubled(double[] out, int size, int times) {
    for (int k = 0; k < times; k++) {
      for (int i = 0; i < size; i++) {
        double q = out[i];
        out[i] = q * (2 - q);
      }
    }
  }

  private static void thriceDoubled(double[] out, int size) {
    for (int i = 0; i < size; i++) {
      double once = out[i] * (2 - out[i]);
      double again = once * (2 - once);
      out[i] = again * (2 - again);
    }
  }
}
