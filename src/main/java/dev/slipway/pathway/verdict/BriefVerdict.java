package dev.slipway.pathway.verdict;

import dev.slipway.pathway.Change;
import dev.slipway.pathway.frontier.ChangeBrief;
import dev.slipway.pathway.frontier.SubsetScore;

/**
 * What is said of one combination among many, whose change of P(good) has no interval.
 *
 * @param bad what happens to an extremely bad outcome
 * @param good by how much an extremely good one changes
 */
public record BriefVerdict(OutcomeVerdict bad, Sentence good) {

  /**
   * Of a combination against the plan as proposed.
   *
   * @param materiality of the policy in force
   * @param materialShare likewise
   */
  public static BriefVerdict of(SubsetScore one, double materiality, double materialShare) {
    ChangeBrief change = one.change();
    double before = one.bad().mean() - change.mean();
    Change.Part bad =
        new Change.Part(
            change.mean(),
            change.p05(),
            change.p50(),
            change.p95(),
            change.standardError(),
            change.shareOfDrawsLower());
    double good = change.good().mean();
    double error = 2 * change.good().standardError();
    return new BriefVerdict(
        OutcomeVerdict.of(
            "bad",
            Directions.of(bad, before, materiality, materialShare),
            before,
            one.bad().mean(),
            bad,
            null),
        Amount.of(good, good - error, good + error, one.good().mean() - good).size());
  }

  /** Whether nothing is different. */
  public boolean still() {
    return bad.still() && good.key().equals("verdict.amount.NONE");
  }
}
