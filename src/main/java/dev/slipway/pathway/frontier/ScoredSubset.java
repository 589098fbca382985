package dev.slipway.pathway.frontier;

import dev.slipway.pathway.Change;
import dev.slipway.pathway.summary.Changes;
import dev.slipway.pathway.summary.Summaries;

/**
 * What is kept of one scored subset: means of the randomisations, from which the sampling error of
 * any difference follows, and a few percentiles; no draws.
 *
 * @param badMeans mean P(bad) of each randomisation
 * @param goodMeans mean P(good) of each randomisation
 */
record ScoredSubset(
    long mask,
    double[] badMeans,
    double[] goodMeans,
    double badP95,
    MarginBrief margin,
    ChangeBrief change) {

  /**
   * Sums up the draws of a subset.
   *
   * @param plan the plan as proposed
   * @param today nothing done
   */
  static ScoredSubset of(
      long mask, Likelihoods after, Likelihoods plan, Likelihoods today, Summaries s) {
    Change.Part bad = Changes.part(s, plan.bad(), after.bad());
    Summaries.Mean good = Summaries.mean(Summaries.difference(after.good(), plan.good()));
    double[] margin = Summaries.difference(after.bad(), today.bad());
    double[] marginGood = Summaries.difference(after.good(), today.good());
    return new ScoredSubset(
        mask,
        Summaries.means(after.bad()),
        Summaries.means(after.good()),
        p95(s, after.bad()),
        new MarginBrief(
            Summaries.mean(margin).mean(), p95(s, margin), Summaries.mean(marginGood).mean()),
        new ChangeBrief(
            bad.mean(),
            bad.p05(),
            bad.p50(),
            bad.p95(),
            bad.standardError(),
            bad.shareOfDrawsLower(),
            new Likelihood(good.mean(), good.standardError())));
  }

  private static double p95(Summaries summaries, double[] values) {
    return summaries.quantiles(values, values.length, 0.95)[0];
  }

  Likelihood bad() {
    return likelihood(badMeans);
  }

  Likelihood good() {
    return likelihood(goodMeans);
  }

  static Likelihood likelihood(double[] means) {
    Summaries.Mean mean = Summaries.ofMeans(means);
    return new Likelihood(mean.mean(), mean.standardError());
  }
}
