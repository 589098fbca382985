package dev.slipway.pathway.frontier;

import java.util.List;

/**
 * The plan with one set of modifications.
 *
 * @param mask bit i stands for candidate i
 * @param modifications their ids, in the candidates' order
 * @param badP95 95th percentile of P(bad)
 * @param margin against doing nothing
 * @param onFrontier whether no other subset has a lower P(bad) at no lower P(good), or a higher
 *     P(good) at no higher P(bad); of equals the smallest
 * @param tied not on the frontier, but so near to a point of it that sampling cannot tell them
 *     apart; see {@link Pareto}
 * @param change against the plan as proposed
 */
public record SubsetScore(
    long mask,
    List<String> modifications,
    Likelihood bad,
    Likelihood good,
    double badP95,
    MarginBrief margin,
    boolean onFrontier,
    boolean tied,
    ChangeBrief change) {
  public SubsetScore {
    modifications = List.copyOf(modifications);
  }
}
