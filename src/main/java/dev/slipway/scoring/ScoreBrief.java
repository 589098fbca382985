package dev.slipway.scoring;

import dev.slipway.pathway.Estimate;
import dev.slipway.scoring.json.JsonText;
import dev.slipway.scoring.json.Trees;

/**
 * The two likelihoods of a score as proposed, for a line of text.
 *
 * @param bad mean likelihood of an extremely bad outcome
 * @param good mean likelihood of an extremely good one
 */
public record ScoreBrief(
    double bad, double badP05, double badP95, double good, double goodP05, double goodP95) {

  /** Reads the stored text of an answer, which may be cut off behind the two. */
  static ScoreBrief read(String results) {
    return of(estimate(results, "bad"), estimate(results, "good"));
  }

  private static Estimate estimate(String results, String name) {
    return AnswerReader.estimate(Trees.object(JsonText.member(results, "asProposed", name)));
  }

  static ScoreBrief of(Estimate bad, Estimate good) {
    return new ScoreBrief(bad.mean(), bad.p05(), bad.p95(), good.mean(), good.p05(), good.p95());
  }
}
