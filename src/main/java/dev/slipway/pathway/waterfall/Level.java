package dev.slipway.pathway.waterfall;

import dev.slipway.pathway.ledger.Tally;
import java.util.Arrays;

/** The mean likelihoods of an extremely bad and an extremely good outcome. */
public record Level(double bad, double good) {

  static Level of(Tally tally) {
    return new Level(mean(tally.bad()), mean(tally.good()));
  }

  private static double mean(double[] each) {
    return Arrays.stream(each).sum() / each.length;
  }
}
