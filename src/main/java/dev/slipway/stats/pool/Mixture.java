package dev.slipway.stats.pool;

import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import java.util.BitSet;
import java.util.List;

/**
 * Several people's answers kept apart: each draw takes one person for all questions, by weight, so
 * that the pool's likelihood is the weighted mean of their own. A question which that person left
 * open takes one who answered it, by weight among those.
 *
 * <p>Source: the linear opinion pool, M. Stone, The Opinion Pool, Annals of Mathematical Statistics
 * 32 (1961), doi:10.1214/aoms/1177704873.
 */
public final class Mixture {

  private final double[] weights;

  /** The sum of the weights before each person, and of all at the end. */
  private final double[] sums;

  private Mixture(double[] weights, double[] sums) {
    this.weights = weights;
    this.sums = sums;
  }

  /**
   * A pool of people with these weights, in any unit: only their ratios count.
   *
   * @throws IllegalArgumentException if one is negative or no number, or all are 0
   */
  public static Mixture of(double... weights) {
    double[] sums = new double[weights.length + 1];
    for (int i = 0; i < weights.length; i++) {
      if (!(weights[i] >= 0)) {
        throw new IllegalArgumentException("negative weight: " + weights[i]);
      }
      sums[i + 1] = sums[i] + weights[i];
    }
    double total = sums[weights.length];
    if (!(total > 0 && total < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("no weight");
    }
    return new Mixture(weights.clone(), sums);
  }

  /** How many people there are. */
  public int size() {
    return weights.length;
  }

  /**
   * Which person a draw takes.
   *
   * @param u the draw's uniform number for this, strictly between 0 and 1
   */
  public int pick(double u) {
    double at = u * sums[weights.length];
    int last = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        if (at < sums[i + 1]) {
          return i;
        }
        last = i;
      }
    }
    return last;
  }

  /**
   * Whose answer to one question a draw takes.
   *
   * @param answered who answered it
   * @throws IllegalArgumentException if none of them has a weight
   */
  public int pick(double u, BitSet answered) {
    int person = pick(u);
    if (answered.get(person)) {
      return person;
    }
    double within = (u * sums[weights.length] - sums[person]) / weights[person];
    return among(Math.min(Math.max(within, 0), 1), answered);
  }

  /**
   * A number u that takes this person.
   *
   * @param within where in the person's share of all numbers, strictly between 0 and 1
   */
  public double uniformFor(int person, double within) {
    return (sums[person] + within * weights[person]) / sums[weights.length];
  }

  private int among(double u, BitSet who) {
    double total = 0;
    for (int i = who.nextSetBit(0); i >= 0; i = who.nextSetBit(i + 1)) {
      total += weights[i];
    }
    if (!(total > 0)) {
      throw new IllegalArgumentException("nobody to take");
    }
    double rest = u * total;
    int last = -1;
    for (int i = who.nextSetBit(0); i >= 0; i = who.nextSetBit(i + 1)) {
      if (weights[i] > 0) {
        last = i;
        rest -= weights[i];
        if (rest < 0) {
          return i;
        }
      }
    }
    return last;
  }

  /**
   * The pool's own 5th, 50th and 95th percentile, in the quantity's unit: the least value below
   * which at least such a share lies. Exact where everybody says the same number. Three numbers to
   * be shown; they need not have a metalog.
   *
   * @param answers one for each weight, each without fault for this kind
   */
  public static Quantity percentiles(Kind kind, List<Quantity> answers, double[] weights) {
    MixtureQuantiles pool = new MixtureQuantiles(kind, answers, weights);
    double p50 = pool.quantile(0.5);
    double p05 = pool.quantile(0.05);
    double p95 = pool.quantile(0.95);
    return p05 == p95 ? Quantity.of(p50) : Quantity.of(p05, p50, p95);
  }
}
