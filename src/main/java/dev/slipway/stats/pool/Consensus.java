package dev.slipway.stats.pool;

import dev.slipway.stats.Kind;
import dev.slipway.stats.Metalog;
import dev.slipway.stats.Quantities;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Combines several people's answers to one question: quantile averaging on the transformed scale,
 * which is the weighted mean of their metalogs' coefficients. For a unit quantity that is the
 * geometric mean of the odds at every percentile, for a positive one the geometric mean. Never
 * extremised.
 *
 * <p>Source: K. C. Lichtendahl, Y. Grushka-Cockayne and R. L. Winkler, Is It Better to Average
 * Probabilities or Quantiles?, Management Science 59 (2013), doi:10.1287/mnsc.1120.1667.
 */
public final class Consensus {

  /** A constant on an end of its kind counts as this far from it. */
  static final double FROM_AN_END = 1e-9;

  private Consensus() {}

  /**
   * The pooled distribution.
   *
   * @param answers at least one, each without fault for this kind
   * @param weights one for each answer, none negative, not all 0; only their ratios count
   * @throws IllegalArgumentException if one of these does not hold
   */
  public static Metalog of(Kind kind, List<Quantity> answers, double[] weights) {
    double total = total(answers, weights);
    double a1 = 0;
    double a2 = 0;
    double a3 = 0;
    for (int i = 0; i < weights.length; i++) {
      Metalog metalog = metalog(kind, answers.get(i));
      a1 += weights[i] * metalog.a1();
      a2 += weights[i] * metalog.a2();
      a3 += weights[i] * metalog.a3();
    }
    return new Metalog(kind, a1 / total, a2 / total, a3 / total);
  }

  /**
   * The same as a quantity in the unit of the answers: its percentiles are the weighted means of
   * theirs on the transformed scale. Exact if all answers are.
   *
   * @return without fault for this kind, and within the least and the largest of the answers
   * @throws IllegalArgumentException as {@link #of}
   */
  public static Quantity quantity(Kind kind, List<Quantity> answers, double[] weights) {
    total(answers, weights);
    List<Quantity> counted = new ArrayList<>();
    List<Double> of = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        counted.add(fromTheEnd(kind, answers.get(i)));
        of.add(weights[i]);
      }
    }
    double p05 = percentile(kind, counted, of, Consensus::low);
    double p50 = percentile(kind, counted, of, Quantity::p50);
    double p95 = percentile(kind, counted, of, Consensus::high);
    if (counted.stream().noneMatch(Quantity.Percentiles.class::isInstance)) {
      return Quantity.of(p50);
    }
    return distinct(kind, p05, p50, p95);
  }

  /** Rounding may leave the middle a digit too far off, or a spread that no digit shows. */
  private static Quantity distinct(Kind kind, double p05, double p50, double p95) {
    Quantity triple = Quantity.of(p05, p50, p95);
    if (Quantities.fault(kind, triple).isEmpty()) {
      return triple;
    }
    if (p05 < p95) {
      List<Double> middle = Metalog.feasibleMiddle(kind, p05, p95);
      double nearest = Math.max(middle.get(0), Math.min(middle.get(1), p50));
      Quantity nudged = Quantity.of(p05, nearest, p95);
      if (Quantities.fault(kind, nudged).isEmpty()) {
        return nudged;
      }
    }
    return Quantity.of(p50);
  }

  /**
   * A weighted mean on the transformed scale; rounding does not take it out of the answers' range.
   */
  private static double percentile(
      Kind kind, List<Quantity> answers, List<Double> weights, ToDoubleFunction<Quantity> of) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    double sum = 0;
    double total = 0;
    for (int i = 0; i < answers.size(); i++) {
      double x = of.applyAsDouble(answers.get(i));
      least = Math.min(least, x);
      most = Math.max(most, x);
      sum += weights.get(i) * kind.toReal(x);
      total += weights.get(i);
    }
    return Math.max(least, Math.min(most, kind.fromReal(sum / total)));
  }

  private static double low(Quantity answer) {
    return answer instanceof Quantity.Percentiles triple ? triple.p05() : answer.p50();
  }

  private static double high(Quantity answer) {
    return answer instanceof Quantity.Percentiles triple ? triple.p95() : answer.p50();
  }

  private static double total(List<Quantity> answers, double[] weights) {
    if (answers.isEmpty() || answers.size() != weights.length) {
      throw new IllegalArgumentException("as many weights as answers, and at least one");
    }
    double total = 0;
    for (double weight : weights) {
      if (!(weight >= 0)) {
        throw new IllegalArgumentException("negative weight: " + weight);
      }
      total += weight;
    }
    if (!(total > 0 && total < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("no weight");
    }
    return total;
  }

  private static Metalog metalog(Kind kind, Quantity answer) {
    return answer instanceof Quantity.Percentiles triple
        ? Metalog.of(kind, triple)
        : Metalog.certain(kind, fromTheEnd(kind, answer).p50());
  }

  private static Quantity fromTheEnd(Kind kind, Quantity answer) {
    double value = answer.p50();
    if (answer instanceof Quantity.Percentiles
        || kind.contains(value)
        || !kind.containsConstant(value)) {
      return answer;
    }
    boolean above = kind == Kind.UNIT && value == 1;
    return Quantity.of(above ? 1 - FROM_AN_END : value + FROM_AN_END);
  }
}
