package dev.slipway.stats;

import java.util.List;

/**
 * Several people's answers to one question made one: the weighted mean of their metalogs'
 * coefficients, which is the mean of their percentiles on the transformed scale. For a unit
 * quantity that is the geometric mean of the odds at every percentile. Never extremised.
 */
public final class Consensus {

  /** A constant on an end of its kind counts as this far from it. */
  static final double FROM_AN_END = 1e-9;

  private Consensus() {}

  /**
   * The pooled distribution.
   *
   * @param answers at least one, each without fault for this kind
   * @param weights one for each answer, none negative, not all 0
   */
  public static Metalog of(Kind kind, List<Quantity> answers, double[] weights) {
    if (answers.isEmpty() || answers.size() != weights.length) {
      throw new IllegalArgumentException("as many weights as answers, and at least one");
    }
    double a1 = 0;
    double a2 = 0;
    double a3 = 0;
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      if (!(weights[i] >= 0)) {
        throw new IllegalArgumentException("negative weight: " + weights[i]);
      }
      Metalog metalog = metalog(kind, answers.get(i));
      a1 += weights[i] * metalog.a1();
      a2 += weights[i] * metalog.a2();
      a3 += weights[i] * metalog.a3();
      total += weights[i];
    }
    if (!(total > 0)) {
      throw new IllegalArgumentException("no weight");
    }
    return new Metalog(kind, a1 / total, a2 / total, a3 / total);
  }

  private static Metalog metalog(Kind kind, Quantity answer) {
    if (answer instanceof Quantity.Percentiles triple) {
      return Metalog.of(kind, triple);
    }
    double value = answer.p50();
    if (kind.contains(value) || !kind.containsConstant(value)) {
      return Metalog.certain(kind, value);
    }
    return Metalog.certain(
        kind, kind == Kind.UNIT && value == 1 ? 1 - FROM_AN_END : value + FROM_AN_END);
  }
}
