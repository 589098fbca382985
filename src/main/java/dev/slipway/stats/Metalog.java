package dev.slipway.stats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The symmetric-percentile-triplet metalog: the distribution with three terms that has the given
 * 5th, 50th and 95th percentile, on the real line of its kind.
 *
 * <p>Source: T. W. Keelin, The Metalog Distributions, Decision Analysis 13 (2016),
 * doi:10.1287/deca.2016.0338.
 *
 * @param kind the real line on which a1, a2 and a3 live
 * @param a1 the median there
 * @param a2 the spread, above 0 (0 for a number known exactly)
 * @param a3 the skew; |a3| / a2 is below {@link #LIMIT}
 */
public record Metalog(Kind kind, double a1, double a2, double a3) {

  /** The largest |a3| / a2 for which the quantile function increases everywhere. */
  public static final double LIMIT = 1.66711;

  private static final double LN_19 = StrictMath.log(19);

  public Metalog {
    if (!(a2 >= 0 && Math.abs(a3) <= LIMIT * a2)) {
      throw new IllegalArgumentException("no distribution: a2 = " + a2 + ", a3 = " + a3);
    }
  }

  /**
   * The distribution of three numbers.
   *
   * @throws IllegalArgumentException if {@link Quantities#fault} finds one
   */
  public static Metalog of(Kind kind, Quantity.Percentiles q) {
    if (Quantities.fault(kind, q).isPresent()) {
      throw new IllegalArgumentException(kind + " has no distribution with " + q);
    }
    double low = kind.toReal(q.p05());
    double middle = kind.toReal(q.p50());
    double high = kind.toReal(q.p95());
    return new Metalog(kind, middle, spread(low, high), skew(low, middle, high));
  }

  /**
   * The value below which a share u lies.
   *
   * @param u strictly between 0 and 1
   */
  public double quantile(double u) {
    if (!(u > 0 && u < 1)) {
      throw new IllegalArgumentException("not strictly between 0 and 1: " + u);
    }
    return kind.fromReal(realQuantile(u));
  }

  /** The number of the real line below which a share u lies. */
  public double realQuantile(double u) {
    return real(u, logit(u));
  }

  /** How dense the distribution is there: one over the slope of its quantile function. */
  public double density(double u) {
    double steep = 1 / (u * (1 - u));
    return 1 / (a2 * steep + a3 * (logit(u) + (u - 0.5) * steep));
  }

  private static double logit(double u) {
    return StrictMath.log(u) - StrictMath.log1p(-u);
  }

  /** A number known exactly that is not on an end: all of it at one value. */
  public static Metalog certain(Kind kind, double value) {
    if (!kind.contains(value)) {
      throw new IllegalArgumentException(value + " is not inside " + kind);
    }
    return new Metalog(kind, kind.toReal(value), 0, 0);
  }

  /** The number on the real line below which a share u lies, given as its logit. */
  public double atLogit(double logit) {
    return real(Kernels.logistic(logit), logit);
  }

  /** The value on the real line, for a share u with the given logit. */
  double real(double u, double logit) {
    return a1 + logit * (a2 + a3 * (u - 0.5));
  }

  /** Values for a block of shares, or their complements, which only a unit quantity has. */
  public double[] values(UniformLogits shares, int size, boolean complement) {
    double[] t = new double[size];
    real(shares.half(), shares.logit(), shares.first(), t);
    kind.fromReal(t, complement, most());
    return t;
  }

  /** The same with the spread, a2 and a3, multiplied by a factor for each draw, at most 3. */
  public double[] values(UniformLogits shares, double[] spread, boolean complement) {
    double[] t = new double[spread.length];
    widened(shares.half(), shares.logit(), shares.first(), spread, t);
    kind.fromReal(t, complement, Math.abs(a1) + 3 * (most() - Math.abs(a1)));
    return t;
  }

  private void real(double[] half, double[] logit, int first, double[] t) {
    for (int i = 0; i < t.length; i++) {
      t[i] = a1 + logit[first + i] * (a2 + a3 * half[first + i]);
    }
  }

  private void widened(double[] half, double[] logit, int first, double[] spread, double[] t) {
    for (int i = 0; i < t.length; i++) {
      t[i] = a1 + spread[i] * (logit[first + i] * (a2 + a3 * half[first + i]));
    }
  }

  /** No value on the real line is larger, in size. */
  private double most() {
    return Math.abs(a1) + UniformLogits.MOST_LOGIT * (a2 + Math.abs(a3) / 2);
  }

  static boolean feasible(Kind kind, Quantity.Percentiles q) {
    double low = kind.toReal(q.p05());
    double high = kind.toReal(q.p95());
    double a2 = spread(low, high);
    return a2 > 0 && Math.abs(skew(low, kind.toReal(q.p50()), high)) < LIMIT * a2;
  }

  /** Between which values the middle one may lie; rounded inwards, so that both would do. */
  public static List<Double> feasibleMiddle(Kind kind, double p05, double p95) {
    double low = kind.toReal(p05);
    double high = kind.toReal(p95);
    double reach = 0.45 * (1 - 1e-9) * LIMIT * (high - low) / 2;
    double centre = (low + high) / 2;
    double least = kind.fromReal(centre - reach);
    double most = kind.fromReal(centre + reach);
    double roundedLeast = rounded(least, RoundingMode.CEILING);
    double roundedMost = rounded(most, RoundingMode.FLOOR);
    return roundedLeast < roundedMost ? List.of(roundedLeast, roundedMost) : List.of(least, most);
  }

  private static double rounded(double x, RoundingMode mode) {
    return new BigDecimal(x).round(new MathContext(4, mode)).doubleValue();
  }

  private static double spread(double low, double high) {
    return (high - low) / (2 * LN_19);
  }

  private static double skew(double low, double middle, double high) {
    return (low + high - 2 * middle) / (2 * 0.45 * LN_19);
  }
}
