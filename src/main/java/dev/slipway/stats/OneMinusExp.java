package dev.slipway.stats;

/**
 * 1 − e^−x over whole arrays, in plain loops that a compiler turns into vector instructions: x − x²
 * P(x) with a polynomial P of no higher degree than the largest argument needs; for larger ones
 * that of x / 2^k followed by k doublings, 1 − e^−2y = q (2 − q) with q = 1 − e^−y. Relative
 * precision does not suffer from either.
 *
 * <p>P interpolates (e^−x − 1 + x) / x² in the Chebyshev nodes of the range from 0 to its bound,
 * which is at most a few percent worse than the best polynomial and reaches four to eight times as
 * far as the Taylor series of that degree (Trefethen, Approximation Theory and Approximation
 * Practice, 2013, chapters 2 and 16).
 */
public final class OneMinusExp {

  /** From here on the result is 1 to the last bit. */
  private static final double CERTAIN = 40;

  /** Up to its bound, what a polynomial leaves out is below 2^−50 of the result. */
  private static final double SECOND_DEGREE = 0x1p-10;

  private static final double A0 = 0x1.fffffffffeef0p-2;
  private static final double A1 = -0x1.555554bbc4f9fp-3;
  private static final double A2 = 0x1.553bbceee3c29p-5;

  private static final double FOURTH_DEGREE = 0x1p-5;
  private static final double B0 = 0x1.fffffffffff32p-2;
  private static final double B1 = -0x1.55555554b45c0p-3;
  private static final double B2 = 0x1.555552d12c63ap-5;
  private static final double B3 = -0x1.110d8a6c892f5p-7;
  private static final double B4 = 0x1.680d12f29c5ffp-10;

  private static final double SIXTH_DEGREE = 0x1.8p-3;
  private static final double C0 = 0x1.fffffffffffd2p-2;
  private static final double C1 = -0x1.5555555549876p-3;
  private static final double C2 = 0x1.5555554594100p-5;
  private static final double C3 = -0x1.1111092c77a39p-7;
  private static final double C4 = 0x1.6c12fbe680146p-10;
  private static final double C5 = -0x1.9f2c823e57cd4p-13;
  private static final double C6 = 0x1.82ef9b399811cp-16;

  private OneMinusExp() {}

  /**
   * Sets out[i] to 1 − e^−x[i] for i below size.
   *
   * @param x arguments ≥ 0
   * @param most no argument is larger; a lower bound saves work
   */
  public static void of(double[] x, double[] out, int size, double most) {
    int doublings = doublings(most);
    double[] from = most > CERTAIN ? limited(x, out, size) : x;
    sixth(from, scale(doublings), out, size);
    twice(out, size, doublings);
  }

  /**
   * Sets out[i] to 1 − e^−(x[i] by[i]) for all i, by as low a degree as will do.
   *
   * @param x arguments ≥ 0
   * @param by factors from 0 to 1
   * @param most no x is larger
   */
  public static void ofProducts(double[] x, double[] by, double[] out, double most) {
    if (most <= SECOND_DEGREE) {
      second(x, by, out);
    } else if (most <= FOURTH_DEGREE) {
      fourth(x, by, out);
    } else if (most <= SIXTH_DEGREE) {
      sixth(x, by, out);
    } else {
      multiply(x, by, out);
      of(out, out, out.length, most);
    }
  }

  private static int doublings(double most) {
    int doublings = 0;
    for (double rest = Math.min(most, CERTAIN); rest > SIXTH_DEGREE; rest *= 0.5) {
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

  private static void second(double[] x, double[] by, double[] out) {
    for (int i = 0; i < out.length; i++) {
      double y = x[i] * by[i];
      double y2 = y * y;
      out[i] = y - y2 * ((A0 + y * A1) + y2 * A2);
    }
  }

  private static void fourth(double[] x, double[] by, double[] out) {
    for (int i = 0; i < out.length; i++) {
      double y = x[i] * by[i];
      double y2 = y * y;
      out[i] = y - y2 * ((B0 + y * B1) + y2 * ((B2 + y * B3) + y2 * B4));
    }
  }

  private static void sixth(double[] x, double[] by, double[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = sixth(x[i] * by[i]);
    }
  }

  private static void sixth(double[] x, double scale, double[] out, int size) {
    for (int i = 0; i < size; i++) {
      out[i] = sixth(x[i] * scale);
    }
  }

  private static double sixth(double y) {
    double y2 = y * y;
    double high = (C2 + y * C3) + y2 * ((C4 + y * C5) + y2 * C6);
    return y - y2 * ((C0 + y * C1) + y2 * high);
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
