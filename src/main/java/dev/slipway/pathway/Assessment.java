package dev.slipway.pathway;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The likelihoods of one plan within the horizon.
 *
 * @param bad of an extremely bad outcome
 * @param good of an extremely good outcome
 * @param arose by which route the bad one arises; sums to {@code bad.mean}
 * @param byThreat by which threat, likewise; in the scenario's order
 * @param openByHorizon mean chance of open distribution, outcomes left aside
 * @param curves null if they were not asked for
 * @param pathway likewise; also null of a plan with some modifications, and in what earlier
 *     versions kept
 * @param change against the plan as proposed; null for that plan itself
 */
public record Assessment(
    Estimate bad,
    Estimate good,
    Estimate either,
    Estimate both,
    Estimate neither,
    BadOutcomeRoutes arose,
    Map<String, Double> byThreat,
    double openByHorizon,
    @Nullable Curves curves,
    @Nullable Pathway pathway,
    @Nullable Change change) {
  public Assessment {
    byThreat = Collections.unmodifiableMap(new LinkedHashMap<>(byThreat));
  }

  /** The same without its course by month. */
  public Assessment withoutPathway() {
    return new Assessment(
        bad, good, either, both, neither, arose, byThreat, openByHorizon, curves, null, change);
  }

  /** The same with another change. */
  public Assessment withChange(@Nullable Change other) {
    return new Assessment(
        bad, good, either, both, neither, arose, byThreat, openByHorizon, curves, pathway, other);
  }
}
