package dev.slipway.pathway.ledger;

import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.stats.Kernels;

/**
 * The share 1 − d of extremely bad outcomes that society does not prevent, d = D (1 − 2^(−q/h)), as
 * (1 − D) + D 2^(−q/h); the power is carried from month to month.
 */
final class Readiness {

  private final double[] unpreventable;
  private final double[] unready;
  private final double[] slow;
  private final double[] fast;

  Readiness(CourseDraws draws) {
    unpreventable = draws.unpreventable();
    unready = draws.preventable();
    double[] halfTime = draws.readinessHalfTime();
    double[] learning = draws.learning();
    slow = new double[unready.length];
    fast = new double[unready.length];
    for (int i = 0; i < slow.length; i++) {
      double rate = Kernels.LN_2 / halfTime[i];
      slow[i] = Kernels.exp(-rate);
      fast[i] = Kernels.exp(-rate * learning[i]);
    }
  }

  /** Multiplies hazards by the share that is not prevented. */
  void weaken(double[] hazards, double[] into) {
    weaken(hazards, unpreventable, unready, into);
  }

  private static void weaken(double[] hazards, double[] never, double[] yet, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = hazards[i] * (never[i] + yet[i]);
    }
  }

  /** A month passes. */
  void advance(boolean shown) {
    double[] step = shown ? fast : slow;
    for (int i = 0; i < unready.length; i++) {
      unready[i] *= step[i];
    }
  }
}
