package dev.slipway.pathway.sampling;

/** Products that stay finite, so that nothing times infinity never arises. */
final class Products {

  /** Far above anything that makes a difference. */
  private static final double LARGEST = 1e100;

  private Products() {}

  /** Multiplies an array by another, in place. */
  static void multiply(double[] array, double[] by) {
    for (int i = 0; i < array.length; i++) {
      array[i] = Math.min(LARGEST, array[i] * by[i]);
    }
  }
}
