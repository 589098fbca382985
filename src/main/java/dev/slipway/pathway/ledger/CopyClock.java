package dev.slipway.pathway.ledger;

import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.stats.Kernels;
import dev.slipway.stats.Losses;

/**
 * The chance, month by month, that somebody makes an independent copy: 1 − S(y')/S(y), S(y) = v +
 * (1 − v) exp(−ln 2 (y/m)^k), y the copycat clock.
 *
 * <p>As long as the clock runs alike in all draws (shown from the start, or not yet shown), (y/m)^k
 * is a power of the month from a table times one number for each draw.
 */
final class CopyClock {

  /** Keeps 0/0 out where nobody is left who has not copied; too small to be seen otherwise. */
  private static final double NOTHING = 1e-300;

  private final int shownFrom;
  private final double shape;
  private final double[] powers;
  private final double[] lag;
  private final double[] acceleration;
  private final double[] never;
  private final double[] ever;
  private final double[] uncopied;
  private final double[] scratch;
  private final double[] clockPower;
  private final double[] clock;
  private final double[] hazard;
  private final double mostHazard;

  CopyClock(CourseDraws draws) {
    int size = draws.size();
    shownFrom = draws.course().timeline().shownFrom();
    shape = draws.course().scenario().copy().shape();
    double start = draws.course().scenario().today().monthsShown();
    powers = new double[draws.course().timeline().months() + 1];
    for (int t = 0; t < powers.length; t++) {
      powers[t] = StrictMath.pow(start + t, shape);
    }
    lag = draws.copyLag();
    acceleration = draws.acceleration();
    never = draws.neverCopied();
    ever = draws.everCopied();
    scratch = new double[size];
    clockPower = new double[size];
    clock = new double[size];
    uncopied = new double[size];
    hazard = new double[size];
    for (int i = 0; i < size; i++) {
      double slow = shownFrom == 0 ? 1 : acceleration[i];
      hazard[i] = Kernels.LN_2 * Kernels.exp(-shape * Kernels.log(lag[i] * slow));
      uncopied[i] = Kernels.exp(-hazard[i] * powers[0]);
    }
    mostHazard = Exposures.Hazard.of(hazard).most();
  }

  /** Sets the chance of a copy at the end of month t; months are asked for in order. */
  void next(int t, double[] chance) {
    if (shownFrom > 0 && t >= shownFrom) {
      if (t == shownFrom) {
        show();
      }
      advance(chance);
    } else {
      double step = powers[t + 1] - powers[t];
      scale(hazard, step, scratch);
      Losses.of(scratch, chance, scratch.length, mostHazard * step);
    }
    weigh(uncopied, ever, never, chance);
  }

  /** From here on the clock stands elsewhere in each draw. */
  private void show() {
    for (int i = 0; i < clock.length; i++) {
      clock[i] = shownFrom / acceleration[i];
      clockPower[i] = Kernels.exp(shape * Kernels.log(clock[i]));
      hazard[i] = Kernels.LN_2 * Kernels.exp(-shape * Kernels.log(lag[i]));
    }
  }

  private void advance(double[] chance) {
    for (int i = 0; i < clock.length; i++) {
      clock[i] += 1;
      double power = Kernels.exp(shape * Kernels.log(clock[i]));
      chance[i] = Kernels.lossOf(hazard[i] * (power - clockPower[i]));
      clockPower[i] = power;
    }
  }

  private static void scale(double[] hazard, double step, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = hazard[i] * step;
    }
  }

  /** Of those who might copy, the share W that ever will; then fewer are left. */
  private static void weigh(double[] uncopied, double[] ever, double[] never, double[] chance) {
    for (int i = 0; i < chance.length; i++) {
      double left = ever[i] * (uncopied[i] + NOTHING);
      double hit = chance[i];
      uncopied[i] = uncopied[i] * (1 - hit);
      chance[i] = hit * (left / (never[i] + left));
    }
  }
}
