package dev.slipway.stats;

/**
 * Elementary functions that give the same bits on every machine: nothing but additions,
 * multiplications, divisions and moves of bits, in an order that is written down. Each is good to a
 * few units in the last place.
 */
public final class Kernels {

  public static final double LN_2 = 0.6931471805599453;

  private static final double LOG2_E = 1.4426950408889634;
  private static final double LN2_HIGH = 0x1.62e42fee00000p-1;
  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
  private static final double ROUNDER = 0x1.8p52;
  private static final double SQRT_2 = 1.4142135623730951;

  /** Results stay finite and above zero: the arguments of exp are held within ±this. */
  private static final double LARGEST = 690;

  private Kernels() {}

  /** e^x, held between e^−690 and e^690; NaN stays NaN. */
  public static double exp(double x) {
    double t = Math.max(-LARGEST, Math.min(LARGEST, x));
    double n = (t * LOG2_E + ROUNDER) - ROUNDER;
    double r = (t - n * LN2_HIGH) - n * LN2_LOW;
    double p = 1 + r * (1 + r * tail(r));
    return p * Double.longBitsToDouble((1023L + (long) n) << 52);
  }

  /** ln x for a normal number x > 0. */
  public static double log(double x) {
    long bits = Double.doubleToRawLongBits(x);
    double f = Double.longBitsToDouble((bits & 0x000fffffffffffffL) | 0x3ff0000000000000L);
    double e = (double) (bits >>> 52) - 1023;
    if (f > SQRT_2) {
      f *= 0.5;
      e += 1;
    }
    double s = (f - 1) / (f + 1);
    double z = s * s;
    double z2 = z * z;
    double z4 = z2 * z2;
    double low = (1.0 / 3 + z * (1.0 / 5)) + z2 * (1.0 / 7 + z * (1.0 / 9));
    double mid = (1.0 / 11 + z * (1.0 / 13)) + z2 * (1.0 / 15 + z * (1.0 / 17));
    double high = 1.0 / 19 + z * (1.0 / 21);
    double series = z * (low + z4 * (mid + z4 * high));
    return e * LN2_HIGH + (2 * s + (2 * s * series + e * LN2_LOW));
  }

  /** 1 / (1 + e^−x). Its complement is {@code logistic(-x)}. */
  public static double logistic(double x) {
    return 1 / (1 + exp(-x));
  }

  /** (e^r − 1 − r) / r² for |r| ≤ ln 2 / 2, by its Taylor series. */
  private static double tail(double r) {
    double r2 = r * r;
    double r4 = r2 * r2;
    double low = (1.0 / 2 + r * (1.0 / 6)) + r2 * (1.0 / 24 + r * (1.0 / 120));
    double mid = (1.0 / 720 + r * (1.0 / 5040)) + r2 * (1.0 / 40320 + r * (1.0 / 362880));
    double high =
        (1.0 / 3628800 + r * (1.0 / 39916800)) + r2 * (1.0 / 479001600 + r * (1.0 / 6227020800.0));
    return low + r4 * (mid + r4 * high);
  }
}
