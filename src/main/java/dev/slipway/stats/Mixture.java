package dev.slipway.stats;

import java.util.Arrays;

/**
 * Several people's answers kept apart: each draw takes one person for all questions, by weight, so
 * that the pool's likelihood is the weighted mean of their own (the linear opinion pool). A
 * question which that person left open takes one who answered it.
 */
public final class Mixture {

  private final double[] weights;

  private Mixture(double[] weights) {
    this.weights = weights;
  }

  /**
   * A pool of people with these weights.
   *
   * @param weights none negative, not all 0
   */
  public static Mixture of(double... weights) {
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
    return new Mixture(weights.clone());
  }

  /**
   * Which person a draw takes.
   *
   * @param u the draw's uniform number for this, strictly between 0 and 1
   */
  public int pick(double u) {
    boolean[] all = new boolean[weights.length];
    Arrays.fill(all, true);
    return among(u, all);
  }

  /**
   * Whose answer to one question a draw takes.
   *
   * @param answered who answered it; at least one of them with a weight
   */
  public int pick(double u, boolean[] answered) {
    int person = pick(u);
    if (answered[person]) {
      return person;
    }
    double below = 0;
    for (int i = 0; i < person; i++) {
      below += weights[i];
    }
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double within = (u * total - below) / weights[person];
    return among(Math.min(Math.max(within, 0), 1), answered);
  }

  private int among(double u, boolean[] who) {
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      total += who[i] ? weights[i] : 0;
    }
    if (!(total > 0)) {
      throw new IllegalArgumentException("nobody to take");
    }
    double rest = u * total;
    int last = -1;
    for (int i = 0; i < weights.length; i++) {
      if (who[i] && weights[i] > 0) {
        last = i;
        rest -= weights[i];
        if (rest < 0) {
          return i;
        }
      }
    }
    return last;
  }
}
