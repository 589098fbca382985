package dev.slipway.stats.sensitivity;

import dev.slipway.stats.Kernels;
import dev.slipway.stats.Quantiles;
import java.util.Arrays;

/**
 * The expected value of perfect information about one number, from draws that are there already:
 * what the better option gains on average once the number is known is the mean over draws of max(0,
 * g(x)), where g is the benefit to be expected given the number, found by regression.
 *
 * <p>The regression is a natural cubic spline (Harrell's knots), with as many knots as the Bayesian
 * information criterion allows; a number that tells nothing gets a constant, and so no worth.
 * Linear where the draws leave no doubt: a spline of two knots is a line.
 *
 * <p>Source: M. Strong, J. E. Oakley and A. Brennan, Medical Decision Making 34 (2014),
 * doi:10.1177/0272989X13505910.
 */
public final class PerfectInformation {

  private static final double[][] KNOTS = {
    {0.05, 0.95},
    {0.1, 0.5, 0.9},
    {0.05, 0.35, 0.65, 0.95},
    {0.05, 0.275, 0.5, 0.725, 0.95},
    {0.025, 0.1833, 0.3417, 0.5, 0.6583, 0.8167, 0.975}
  };

  private PerfectInformation() {}

  /**
   * The worth of knowing x before choosing.
   *
   * @param benefit what one option gains over the other, by draw
   * @param x the number, by draw, on a scale on which it is spread out (a normal score, say)
   */
  public static Worth of(double[] benefit, double[] x) {
    return worth(regression(benefit, x));
  }

  /**
   * Likewise of knowing which of a few cases holds: steps in place of a curve, or a constant if the
   * criterion does not bear them out.
   *
   * @param which the case, by draw, from 0
   */
  public static Worth ofCases(double[] benefit, int[] which) {
    double[] constant = new double[benefit.length];
    Arrays.fill(constant, mean(benefit));
    double[] steps = steps(benefit, which);
    int n = benefit.length;
    int cases = (int) Arrays.stream(which).distinct().count();
    boolean borneOut =
        criterion(squares(benefit, steps), n, cases) < criterion(squares(benefit, constant), n, 1);
    return worth(borneOut ? steps : constant);
  }

  private static double[] steps(double[] benefit, int[] which) {
    int cases = Arrays.stream(which).max().orElse(0) + 1;
    double[] sums = new double[cases];
    int[] counts = new int[cases];
    for (int i = 0; i < which.length; i++) {
      sums[which[i]] += benefit[i];
      counts[which[i]]++;
    }
    double[] steps = new double[benefit.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = sums[which[i]] / counts[which[i]];
    }
    return steps;
  }

  private static Worth worth(double[] expected) {
    double mean = mean(expected);
    double better = 0;
    double other = 0;
    for (double g : expected) {
      better += Math.max(0, g);
      other += (g > 0) == (mean > 0) ? 0 : 1;
    }
    double net = better / expected.length - Math.max(0, mean);
    return new Worth(Math.max(0, net), other / expected.length);
  }

  /** The benefit to be expected given x, by draw. */
  static double[] regression(double[] benefit, double[] x) {
    int n = benefit.length;
    double[] best = new double[n];
    Arrays.fill(best, mean(benefit));
    double total = squares(benefit, best);
    double least = criterion(total, n, 1);
    if (!(total > 0)) {
      return best;
    }
    Quantiles quantiles = new Quantiles();
    for (double[] shares : KNOTS) {
      double[] fitted = fitted(benefit, x, quantiles.of(x, n, shares));
      double criterion = criterion(squares(benefit, fitted), n, shares.length);
      if (criterion < least) {
        least = criterion;
        best = fitted;
      }
    }
    return best;
  }

  private static double criterion(double squares, int n, int terms) {
    return n * Kernels.log(Math.max(squares / n, Double.MIN_NORMAL)) + terms * Kernels.log(n);
  }

  /** Least squares by making the columns orthogonal one after the other, each twice. */
  private static double[] fitted(double[] y, double[] x, double[] knots) {
    int n = y.length;
    double[][] columns = basis(x, knots);
    double[] fitted = new double[n];
    for (int c = 0; c < columns.length; c++) {
      double size = length(columns[c]);
      for (int again = 0; again < 2; again++) {
        for (int before = 0; before < c; before++) {
          subtract(columns[c], columns[before], dot(columns[c], columns[before]));
        }
      }
      double left = length(columns[c]);
      double scale = left > 1e-10 * size ? 1 / left : 0;
      for (int i = 0; i < n; i++) {
        columns[c][i] *= scale;
      }
      subtract(fitted, columns[c], -dot(y, columns[c]));
    }
    return fitted;
  }

  /** 1, x, and for all but the last two knots the truncated cubes that are straight outside. */
  private static double[][] basis(double[] x, double[] knots) {
    int k = knots.length;
    double[][] columns = new double[k][x.length];
    double last = knots[k - 1];
    double gap = last - knots[k - 2];
    double scale = (last - knots[0]) * (last - knots[0]);
    for (int i = 0; i < x.length; i++) {
      columns[0][i] = 1;
      columns[1][i] = x[i];
      for (int j = 0; j < k - 2; j++) {
        double tail =
            cube(x[i] - knots[k - 2]) * (last - knots[j])
                - cube(x[i] - last) * (knots[k - 2] - knots[j]);
        columns[j + 2][i] = gap > 0 ? (cube(x[i] - knots[j]) - tail / gap) / scale : 0;
      }
    }
    return columns;
  }

  private static double cube(double x) {
    return x > 0 ? x * x * x : 0;
  }

  private static void subtract(double[] from, double[] column, double times) {
    for (int i = 0; i < from.length; i++) {
      from[i] -= times * column[i];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double length(double[] a) {
    return Math.sqrt(dot(a, a));
  }

  private static double squares(double[] y, double[] fitted) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += (y[i] - fitted[i]) * (y[i] - fitted[i]);
    }
    return sum;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
