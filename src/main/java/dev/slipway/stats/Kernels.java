package dev.slipway.stats;

/**
 * Elementary functions that give the same bits on every machine: nothing but additions,
 * multiplications, divisions and moves of bits, in an order that is written down.
 */
public final class Kernels {

  private static final double LOG2_E = 1.4426950408889634;
  private static final double LN2_HIGH = 0x1.62e42fee00000p-1;
  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
  private static final double ROUNDER = 0x1.8p52;

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

  /** 1 − e^−x for x ≥ 0, to full relative precision however small x is. */
  public static double lossOf(double x) {
    double t = Math.min(LARGEST, x);
    double n = (t * LOG2_E + ROUNDER) - ROUNDER;
    double r = (n * LN2_HIGH - t) + n * LN2_LOW;
    double below = r * (1 + r * tail(r));
    double scale = Double.longBitsToDouble((1023L - (long) n) << 52);
    return (1 - scale) - scale * below;
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
