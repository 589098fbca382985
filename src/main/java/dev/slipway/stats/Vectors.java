package dev.slipway.stats;

/**
 * The functions of {@link Kernels} over whole arrays, to the same bits. Each is split into loops
 * that a compiler turns into vector instructions (short ones, with few arrays each) and one loop of
 * moves of bits, which it does not.
 */
public final class Vectors {

  private static final double LARGEST = 690;
  private static final double LOG2_E = 1.4426950408889634;
  private static final double LN2_HIGH = 0x1.62e42fee00000p-1;
  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
  private static final double ROUNDER = 0x1.8p52;

  /** The bits of √2's fraction: above it a logarithm's argument is halved. */
  private static final long SQRT_2_BITS = 0x6a09e667f3bcdL;

  private Vectors() {}

  /**
   * Turns each x into e^x, in place.
   *
   * @param most no |x| is larger; above 690 arguments are held within ±690 first
   */
  public static void exp(double[] x, double most) {
    if (!(most <= LARGEST)) {
      hold(x);
    }
    double[] turns = new double[x.length];
    double[] rest = new double[x.length];
    round(x, turns);
    reduce(x, turns, rest);
    powers(rest, x);
    scale(x, turns);
  }

  /** Turns each x into ln x, in place; normal numbers above 0. */
  public static void log(double[] x) {
    double[] exponents = new double[x.length];
    split(x, exponents);
    ratio(x);
    double[] squares = new double[x.length];
    double[] series = new double[x.length];
    lateTerms(x, squares, series);
    earlyTerms(squares, series);
    join(x, exponents, series);
  }

  /** Turns each x into 1 / (1 + e^−x), in place. */
  public static void logistic(double[] x, double most) {
    negate(x);
    exp(x, most);
    inverse(x);
  }

  /** Turns each x into 1 / (1 + e^x), in place: the complement with all its digits. */
  public static void complement(double[] x, double most) {
    exp(x, most);
    inverse(x);
  }

  /** The largest of some numbers, or 0; looked for in four places at once, which is faster. */
  public static double max(double[] x) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i + 3 < x.length; i += 4) {
      a = x[i] > a ? x[i] : a;
      b = x[i + 1] > b ? x[i + 1] : b;
      c = x[i + 2] > c ? x[i + 2] : c;
      d = x[i + 3] > d ? x[i + 3] : d;
    }
    for (; i < x.length; i++) {
      a = x[i] > a ? x[i] : a;
    }
    return Math.max(Math.max(a, b), Math.max(c, d));
  }

  private static void hold(double[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.max(-LARGEST, Math.min(LARGEST, x[i]));
    }
  }

  private static void round(double[] x, double[] turns) {
    for (int i = 0; i < x.length; i++) {
      turns[i] = x[i] * LOG2_E + ROUNDER;
    }
  }

  private static void reduce(double[] x, double[] turns, double[] rest) {
    for (int i = 0; i < x.length; i++) {
      double n = turns[i] - ROUNDER;
      rest[i] = (x[i] - n * LN2_HIGH) - n * LN2_LOW;
    }
  }

  private static void powers(double[] rest, double[] into) {
    for (int i = 0; i < into.length; i++) {
      double r = rest[i];
      double r2 = r * r;
      double r4 = r2 * r2;
      double low = (1.0 / 2 + r * (1.0 / 6)) + r2 * (1.0 / 24 + r * (1.0 / 120));
      double mid = (1.0 / 720 + r * (1.0 / 5040)) + r2 * (1.0 / 40320 + r * (1.0 / 362880));
      double high =
          (1.0 / 3628800 + r * (1.0 / 39916800))
              + r2 * (1.0 / 479001600 + r * (1.0 / 6227020800.0));
      into[i] = 1 + r * (1 + r * (low + r4 * (mid + r4 * high)));
    }
  }

  /** The last digits of a rounded number of turns are the exponent of 2. */
  private static void scale(double[] x, double[] turns) {
    for (int i = 0; i < x.length; i++) {
      x[i] *= Double.longBitsToDouble((Double.doubleToRawLongBits(turns[i]) + 1023L) << 52);
    }
  }

  private static void negate(double[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] = -x[i];
    }
  }

  private static void inverse(double[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] = 1 / (1 + x[i]);
    }
  }

  /** Each x becomes a fraction within √½ to √2, its exponent of 2 is set apart. */
  private static void split(double[] x, double[] exponents) {
    for (int i = 0; i < x.length; i++) {
      long bits = Double.doubleToRawLongBits(x[i]);
      long fraction = bits & 0x000fffffffffffffL;
      long halved = (SQRT_2_BITS - fraction) >>> 63;
      x[i] = Double.longBitsToDouble(fraction | ((1023 - halved) << 52));
      exponents[i] = (double) ((bits >>> 52) - 1023 + halved);
    }
  }

  private static void ratio(double[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] = (x[i] - 1) / (x[i] + 1);
    }
  }

  private static void lateTerms(double[] s, double[] squares, double[] series) {
    for (int i = 0; i < s.length; i++) {
      squares[i] = s[i] * s[i];
    }
    for (int i = 0; i < s.length; i++) {
      double z = squares[i];
      double z2 = z * z;
      double mid = (1.0 / 11 + z * (1.0 / 13)) + z2 * (1.0 / 15 + z * (1.0 / 17));
      double high = 1.0 / 19 + z * (1.0 / 21);
      series[i] = mid + (z2 * z2) * high;
    }
  }

  private static void earlyTerms(double[] squares, double[] series) {
    for (int i = 0; i < series.length; i++) {
      double z = squares[i];
      double z2 = z * z;
      double low = (1.0 / 3 + z * (1.0 / 5)) + z2 * (1.0 / 7 + z * (1.0 / 9));
      series[i] = z * (low + (z2 * z2) * series[i]);
    }
  }

  private static void join(double[] x, double[] exponents, double[] series) {
    for (int i = 0; i < x.length; i++) {
      double s = x[i];
      double e = exponents[i];
      x[i] = e * LN2_HIGH + (2 * s + (2 * s * series[i] + e * LN2_LOW));
    }
  }
}
