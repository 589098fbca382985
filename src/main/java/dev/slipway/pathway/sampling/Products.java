package dev.slipway.pathway.sampling;

import dev.slipway.stats.Vectors;

/** Products and powers that stay finite, so that nothing times infinity never arises. */
final class Products {

  /** Far above anything that makes a difference. */
  private static final double LARGEST = 1e100;

  /** Times are held above this, so that no power of a ratio overflows. */
  private static final double SHORTEST = 1e-9;

  private Products() {}

  /** Multiplies an array by another, in place. */
  static void multiply(double[] array, double[] by) {
    for (int i = 0; i < array.length; i++) {
      array[i] = Math.min(LARGEST, array[i] * by[i]);
    }
  }

  /** The exponential of an exponent times a logarithm. */
  static double[] power(double[] exponent, double[] logarithm) {
    double[] power = new double[logarithm.length];
    for (int i = 0; i < power.length; i++) {
      power[i] = exponent[i] * logarithm[i];
    }
    Vectors.exp(power, Double.POSITIVE_INFINITY);
    return power;
  }

  /** Times that a ratio may be taken of, in place. */
  static double[] notTooShort(double[] times) {
    for (int i = 0; i < times.length; i++) {
      times[i] = Math.max(SHORTEST, times[i]);
    }
    return times;
  }
}
