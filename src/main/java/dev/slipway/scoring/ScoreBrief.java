package dev.slipway.scoring;

import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Estimate;

/**
 * The two likelihoods of what the board would approve, for a line of text.
 *
 * @param bad mean likelihood of an extremely bad outcome
 * @param good mean likelihood of an extremely good one
 */
public record ScoreBrief(
    double bad, double badP05, double badP95, double good, double goodP05, double goodP95) {

  static ScoreBrief of(Assessment found) {
    Estimate bad = found.bad();
    Estimate good = found.good();
    return new ScoreBrief(bad.mean(), bad.p05(), bad.p95(), good.mean(), good.p05(), good.p95());
  }
}
