package dev.slipway.pathway.ledger;

import dev.slipway.stats.OneMinusExp;
import dev.slipway.stats.Vectors;

/**
 * What states lose in a month, for one strip at one level of access. States that are exposed alike
 * have one array between them, which is worked out once.
 */
final class Month {

  private final double[][] hazards;
  private final double[] most;
  private final double[][] bad;

  Month(double[][] hazards, int strip) {
    this.hazards = Strips.ofEach(hazards, strip);
    this.most = new double[hazards.length];
    this.bad = new double[hazards.length][];
    for (int state = 0; state < most.length; state++) {
      boolean asBefore = alike(this.hazards, state);
      most[state] = asBefore ? most[state - 1] : Vectors.max(this.hazards[state]);
      bad[state] = asBefore ? bad[state - 1] : new double[this.hazards[state].length];
    }
  }

  private static boolean alike(double[][] byState, int state) {
    return state > 0 && byState[state] == byState[state - 1];
  }

  /** Losses to extremely bad outcomes where so much of the hazard is not prevented; by state. */
  double[][] bad(double[] unprevented) {
    for (int state = 0; state < bad.length; state++) {
      if (!alike(hazards, state)) {
        OneMinusExp.ofProducts(hazards[state], unprevented, bad[state], most[state]);
      }
    }
    return bad;
  }

  /** Losses to either outcome, b + q − b q; by state. */
  static double[][] either(double[][] bad, double[][] good, double[][] into) {
    for (int state = 0; state < into.length; state++) {
      if (alike(bad, state) && alike(good, state)) {
        into[state] = into[state - 1];
      } else {
        Flows.either(bad[state], good[state], into[state]);
      }
    }
    return into;
  }
}
