package dev.slipway.stats.update;

import java.util.function.DoubleUnaryOperator;

/**
 * A function on an interval, as the sum of Legendre polynomials that agrees with it at the {@value
 * #POINTS} points of Gauss and Legendre. Its integral up to any point is then a sum too, and the
 * last terms tell how well the function is met.
 */
final class Panel {

  private static final int POINTS = 20;
  private static final double[] NODES = new double[POINTS];
  private static final double[] WEIGHTS = new double[POINTS];

  static {
    for (int i = 0; i < POINTS; i++) {
      NODES[i] = root(StrictMath.cos(StrictMath.PI * (i + 0.75) / (POINTS + 0.5)));
      double slope = slope(legendre(NODES[i]), NODES[i]);
      WEIGHTS[i] = 2 / ((1 - NODES[i] * NODES[i]) * slope * slope);
    }
  }

  private final double from;
  private final double to;
  private final double[] coefficients;

  private Panel(double from, double to, double[] coefficients) {
    this.from = from;
    this.to = to;
    this.coefficients = coefficients;
  }

  static Panel of(DoubleUnaryOperator f, double from, double to) {
    double[] coefficients = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      double x = from + (to - from) * (1 + NODES[i]) / 2;
      double weighted = WEIGHTS[i] * f.applyAsDouble(x);
      double[] p = legendre(NODES[i]);
      for (int n = 0; n < POINTS; n++) {
        coefficients[n] += (n + 0.5) * weighted * p[n];
      }
    }
    return new Panel(from, to, coefficients);
  }

  double from() {
    return from;
  }

  double to() {
    return to;
  }

  /** The integral over the whole interval. */
  double integral() {
    return (to - from) * coefficients[0];
  }

  /** About how far an integral over a part may be off. */
  double error() {
    double last = Math.abs(coefficients[POINTS - 1]) + Math.abs(coefficients[POINTS - 2]);
    return (to - from) * last;
  }

  /** Up to where the integral of a function that is nowhere negative is this much. */
  double where(double wanted) {
    double low = -1;
    double high = 1;
    for (double middle = 0; low < middle && middle < high; middle = (low + high) / 2) {
      if (upTo(middle) < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return from + (to - from) * (1 + low) / 2;
  }

  /** By ∫ P(n) = (P(n + 1) − P(n − 1)) / (2 n + 1). */
  private double upTo(double x) {
    double[] p = legendre(x);
    double sum = coefficients[0] * (1 + x);
    for (int n = 1; n < POINTS; n++) {
      sum += coefficients[n] * (p[n + 1] - p[n - 1]) / (2 * n + 1);
    }
    return (to - from) / 2 * sum;
  }

  /** The polynomials of degree 0 to {@value #POINTS} by Bonnet's recursion. */
  private static double[] legendre(double x) {
    double[] p = new double[POINTS + 1];
    p[0] = 1;
    p[1] = x;
    for (int n = 1; n < POINTS; n++) {
      p[n + 1] = ((2 * n + 1) * x * p[n] - n * p[n - 1]) / (n + 1);
    }
    return p;
  }

  private static double slope(double[] p, double x) {
    return POINTS * (x * p[POINTS] - p[POINTS - 1]) / (x * x - 1);
  }

  private static double root(double start) {
    double x = start;
    for (int i = 0; i < 10; i++) {
      double[] p = legendre(x);
      x -= p[POINTS] / slope(p, x);
    }
    return x;
  }
}
