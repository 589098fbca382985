package dev.slipway.pathway.waterfall;

import dev.slipway.pathway.ledger.Tally;
import java.util.Arrays;

/** The mean likelihoods of an extremely bad and an extremely good outcome. */
public record MeanLikelihoods(double bad, double good) {

  static MeanLikelihoods of(Tally tally) {
    return new MeanLikelihoods(mean(tally.bad()), mean(tally.good()));
  }

  private static double mean(double[] each) {
    return Arrays.stream(each).sum() / each.length;
  }
}
