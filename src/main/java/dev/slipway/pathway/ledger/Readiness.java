package dev.slipway.pathway.ledger;

import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.stats.Kernels;
import java.util.Arrays;

/**
 * The share 1 − d of extremely bad outcomes that society does not prevent, d = D (1 − 2^(−q/h)), as
 * (1 − D) + D 2^(−q/h); the power is carried from month to month.
 */
final class Readiness {

  private final double[] unpreventable;
  private final double[] unready;
  private final double[] slow;
  private final double[] fast;
  private final double[] rate;
  private final double[] learning;
  private final double[] clock;

  Readiness(CourseDraws draws) {
    unpreventable = draws.unpreventable();
    unready = draws.preventable();
    double[] halfTime = draws.readinessHalfTime();
    learning = draws.learning();
    slow = new double[unready.length];
    fast = new double[unready.length];
    rate = new double[unready.length];
    int behind = draws.course().unreadyFor();
    clock = new double[behind > 0 ? unready.length : 0];
    Arrays.fill(clock, -behind);
    for (int i = 0; i < slow.length; i++) {
      rate[i] = Kernels.LN_2 / halfTime[i];
      slow[i] = Kernels.exp(-rate[i]);
      fast[i] = Kernels.exp(-rate[i] * learning[i]);
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
    if (clock.length > 0) {
      catchUp(shown);
      return;
    }
    double[] step = shown ? fast : slow;
    for (int i = 0; i < unready.length; i++) {
      unready[i] *= step[i];
    }
  }

  /** A month on a clock that started behind: only what it shows above 0 counts. */
  private void catchUp(boolean shown) {
    for (int i = 0; i < clock.length; i++) {
      double before = Math.max(0, clock[i]);
      clock[i] += shown ? learning[i] : 1;
      unready[i] *= Kernels.exp(-rate[i] * (Math.max(0, clock[i]) - before));
    }
  }
}
