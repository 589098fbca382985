package dev.slipway.pathway.ledger;

import org.jspecify.annotations.Nullable;

/** Sums over draws, four side by side, which a processor adds up faster than one. */
final class Sums {

  private Sums() {}

  static double of(double[] values) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i + 3 < values.length; i += 4) {
      a += values[i];
      b += values[i + 1];
      c += values[i + 2];
      d += values[i + 3];
    }
    for (; i < values.length; i++) {
      a += values[i];
    }
    return (a + b) + (c + d);
  }

  static double ofProducts(double[] a, double[] b) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 3 < a.length; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      s0 += a[i] * b[i];
    }
    return (s0 + s1) + (s2 + s3);
  }

  /**
   * A sum, and the parts of it by two shares.
   *
   * @param one 0 where there is no such share
   * @param other likewise
   */
  record Split(double all, double one, double other) {}

  /** The same as one after the other, to the bit, with the values read once. */
  static Split split(double[] values, double @Nullable [] one, double @Nullable [] other) {
    if (one == null) {
      return new Split(of(values), 0, other == null ? 0 : ofProducts(values, other));
    }
    return other == null ? alone(values, one) : both(values, one, other);
  }

  private static Split alone(double[] values, double[] one) {
    double a0 = 0;
    double a1 = 0;
    double a2 = 0;
    double a3 = 0;
    double b0 = 0;
    double b1 = 0;
    double b2 = 0;
    double b3 = 0;
    int i = 0;
    for (; i + 3 < values.length; i += 4) {
      a0 += values[i];
      a1 += values[i + 1];
      a2 += values[i + 2];
      a3 += values[i + 3];
      b0 += values[i] * one[i];
      b1 += values[i + 1] * one[i + 1];
      b2 += values[i + 2] * one[i + 2];
      b3 += values[i + 3] * one[i + 3];
    }
    for (; i < values.length; i++) {
      a0 += values[i];
      b0 += values[i] * one[i];
    }
    return new Split((a0 + a1) + (a2 + a3), (b0 + b1) + (b2 + b3), 0);
  }

  private static Split both(double[] values, double[] one, double[] other) {
    double a0 = 0;
    double a1 = 0;
    double a2 = 0;
    double a3 = 0;
    double b0 = 0;
    double b1 = 0;
    double b2 = 0;
    double b3 = 0;
    double c0 = 0;
    double c1 = 0;
    double c2 = 0;
    double c3 = 0;
    int i = 0;
    for (; i + 3 < values.length; i += 4) {
      a0 += values[i];
      a1 += values[i + 1];
      a2 += values[i + 2];
      a3 += values[i + 3];
      b0 += values[i] * one[i];
      b1 += values[i + 1] * one[i + 1];
      b2 += values[i + 2] * one[i + 2];
      b3 += values[i + 3] * one[i + 3];
      c0 += values[i] * other[i];
      c1 += values[i + 1] * other[i + 1];
      c2 += values[i + 2] * other[i + 2];
      c3 += values[i + 3] * other[i + 3];
    }
    for (; i < values.length; i++) {
      a0 += values[i];
      b0 += values[i] * one[i];
      c0 += values[i] * other[i];
    }
    return new Split((a0 + a1) + (a2 + a3), (b0 + b1) + (b2 + b3), (c0 + c1) + (c2 + c3));
  }
}
