package dev.slipway.pathway.ledger;

import dev.slipway.pathway.course.Applied;
import dev.slipway.pathway.question.Target;
import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.stats.Kernels;
import dev.slipway.stats.Vectors;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The share 1 − d of extremely bad outcomes that society does not prevent, d = D (1 − 2^(−q/h)), as
 * (1 − D) + D 2^(−q/h), by month, strip and draw; the power is carried from month to month. Courses
 * that show the capability at the same time and change nothing about readiness have it in common.
 */
record Readiness(double[][][] unprevented) {

  private record Key(
      int months, int shownFrom, int unreadyFor, List<Applied> halfTime, List<Applied> ceiling) {}

  static Readiness of(CourseDraws draws) {
    int months = draws.course().timeline().months();
    Key key =
        new Key(
            months,
            draws.course().timeline().shownFrom(),
            draws.course().unreadyFor(),
            draws.course().factors(Target.READINESS_HALF_TIME),
            draws.course().factors(Target.READINESS_CEILING));
    return draws.shared(key, () -> make(draws, months));
  }

  private static Readiness make(CourseDraws draws, int months) {
    double[] never = draws.readiness().unpreventable();
    double[] yet = draws.readiness().preventable();
    double[] learning = draws.readiness().learning();
    double[] slow = rates(draws.readiness().halfTime());
    double[] fast = slow.clone();
    for (int i = 0; i < fast.length; i++) {
      fast[i] *= learning[i];
    }
    int behind = draws.course().unreadyFor();
    @Nullable Lag lag = behind > 0 ? new Lag(behind, slow) : null;
    double[] slowly = steps(slow);
    double[] quickly = steps(fast);
    int shownFrom = draws.course().timeline().shownFrom();
    double[][][] unprevented = new double[months][][];
    for (int t = 0; t < months; t++) {
      unprevented[t] = sums(never, yet);
      boolean shown = t >= shownFrom;
      multiply(yet, lag != null ? lag.step(shown, learning) : shown ? quickly : slowly);
    }
    return new Readiness(unprevented);
  }

  private static double[] rates(double[] halfTime) {
    double[] rates = new double[halfTime.length];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = -Kernels.LN_2 / halfTime[i];
    }
    return rates;
  }

  private static double[] steps(double[] rates) {
    double[] steps = rates.clone();
    Vectors.exp(steps, Double.POSITIVE_INFINITY);
    return steps;
  }

  private static double[][] sums(double[] never, double[] yet) {
    double[][] sums = Strips.copies(yet);
    for (int strip = 0; strip < sums.length; strip++) {
      add(never, strip * Strips.SIZE, sums[strip]);
    }
    return sums;
  }

  private static void add(double[] never, int from, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = Math.min(1, never[from + i] + sum[i]);
    }
  }

  private static void multiply(double[] yet, double[] step) {
    for (int i = 0; i < yet.length; i++) {
      yet[i] *= step[i];
    }
  }

  /** A clock that started behind: only what it shows above 0 counts. */
  private static final class Lag {

    private final double[] clock;
    private final double[] rate;

    Lag(int behind, double[] rate) {
      this.clock = new double[rate.length];
      this.rate = rate;
      Arrays.fill(clock, -behind);
    }

    double[] step(boolean shown, double[] learning) {
      double[] step = new double[clock.length];
      for (int i = 0; i < step.length; i++) {
        double before = Math.max(0, clock[i]);
        clock[i] += shown ? learning[i] : 1;
        step[i] = rate[i] * (Math.max(0, clock[i]) - before);
      }
      Vectors.exp(step, Double.POSITIVE_INFINITY);
      return step;
    }
  }
}
