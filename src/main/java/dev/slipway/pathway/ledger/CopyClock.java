package dev.slipway.pathway.ledger;

import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.stats.Kernels;
import dev.slipway.stats.OneMinusExp;
import dev.slipway.stats.Vectors;

/**
 * The chance, month by month, that somebody makes an independent copy: 1 − S(y')/S(y), S(y) = v +
 * (1 − v) exp(−ln 2 (y/m)^k), y the copycat clock.
 *
 * <p>As long as the clock is the month times one number for each draw (shown from the start, or not
 * yet shown), or runs alike in all draws, (y/m)^k is a power from a table times one number.
 */
final class CopyClock {

  /** Keeps 0/0 out where nobody is left who has not copied; too small to be seen otherwise. */
  private static final double NOTHING = 1e-300;

  /**
   * From this month on the clock stands elsewhere in each draw; past the horizon if it never does.
   */
  private final int apartFrom;

  private final double shape;
  private final double start;
  private final double[] powers;
  private final double[] lag;
  private final double[] acceleration;
  private final double[] never;
  private final double[] ever;
  private final double[] uncopied;
  private final double[] scratch;
  private final double[] clock;
  private final double[] pace;
  private double[] clockPower;
  private double[] hazard;
  private double mostHazard;

  CopyClock(CourseDraws draws) {
    int size = draws.size();
    int shownFrom = draws.course().timeline().shownFrom();
    double[] slowing = draws.copies().slowing();
    pace = new double[size];
    for (int i = 0; i < size; i++) {
      pace[i] = slowing == null ? 1 : 1 / slowing[i];
    }
    shape = draws.course().scenario().constants().lagShape();
    start = draws.course().scenario().plan().today().monthsShown();
    powers = new double[draws.course().timeline().months() + 1];
    for (int t = 0; t < powers.length; t++) {
      powers[t] = StrictMath.pow(start + t, shape);
    }
    lag = draws.copies().lag();
    acceleration = draws.copies().acceleration();
    never = draws.copies().never();
    ever = draws.copies().ever();
    scratch = new double[size];
    clock = new double[size];
    clockPower = new double[size];
    boolean apart = slowing != null && start > 0;
    apartFrom = apart ? 0 : shownFrom > 0 ? shownFrom : powers.length;
    double[] stretched = lag.clone();
    if (shownFrom > 0) {
      multiply(stretched, acceleration);
    }
    if (slowing != null && !apart) {
      multiply(stretched, slowing);
    }
    hazard = hazard(stretched);
    mostHazard = Vectors.max(hazard);
    uncopied = new double[size];
    for (int i = 0; i < size; i++) {
      uncopied[i] = -hazard[i] * powers[0];
    }
    Vectors.exp(uncopied, Double.POSITIVE_INFINITY);
  }

  /** Sets the chance of a copy at the end of month t; months are asked for in order. */
  void next(int t, double[] chance) {
    if (t >= apartFrom) {
      if (t == apartFrom) {
        part();
      }
      advance();
      OneMinusExp.of(scratch, chance, scratch.length, Vectors.max(scratch));
    } else {
      double step = powers[t + 1] - powers[t];
      for (int i = 0; i < scratch.length; i++) {
        scratch[i] = hazard[i] * step;
      }
      OneMinusExp.of(scratch, chance, scratch.length, mostHazard * step);
    }
    weigh(uncopied, ever, never, chance);
  }

  /** Where the clock stands: at the months shown, or as far as it came before it was shown. */
  private void part() {
    for (int i = 0; i < clock.length; i++) {
      clock[i] = start > 0 ? start : apartFrom * pace[i] / acceleration[i];
    }
    clockPower = power(clock, shape);
    hazard = hazard(lag);
    mostHazard = Vectors.max(hazard);
  }

  private static void multiply(double[] months, double[] by) {
    for (int i = 0; i < months.length; i++) {
      months[i] *= by[i];
    }
  }

  private void advance() {
    for (int i = 0; i < clock.length; i++) {
      clock[i] += pace[i];
    }
    double[] power = power(clock, shape);
    for (int i = 0; i < scratch.length; i++) {
      scratch[i] = hazard[i] * (power[i] - clockPower[i]);
    }
    clockPower = power;
  }

  /** ln 2 / m^k. */
  private double[] hazard(double[] months) {
    double[] hazard = power(months, -shape);
    for (int i = 0; i < hazard.length; i++) {
      hazard[i] *= Kernels.LN_2;
    }
    return hazard;
  }

  private static double[] power(double[] base, double exponent) {
    double[] power = base.clone();
    Vectors.log(power);
    for (int i = 0; i < power.length; i++) {
      power[i] *= exponent;
    }
    Vectors.exp(power, Double.POSITIVE_INFINITY);
    return power;
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
