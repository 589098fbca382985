package dev.slipway.pathway.summary;

import dev.slipway.pathway.Estimate;
import dev.slipway.stats.Columns;
import dev.slipway.stats.Quantiles;

/**
 * Means, intervals and standard errors over draws. Keeps scratch space; not for several threads.
 */
public final class Summaries {

  /** How many randomisations there are, each with a mean of its own. */
  public static final int GROUPS = Columns.RANDOMISATIONS;

  /** A likelihood of both outcomes below this reads 0. */
  private static final double NONE = 1e-12;

  private final Quantiles quantiles = new Quantiles();

  /** A mean with its standard error. */
  public record Mean(double mean, double standardError) {}

  Estimate estimate(double[] likelihoods) {
    Mean mean = mean(likelihoods);
    double[] q = quantiles.of(likelihoods, likelihoods.length, 0.05, 0.5, 0.95);
    return new Estimate(mean.mean(), q[0], q[1], q[2], mean.standardError());
  }

  /** P(bad) + P(good) − P(either). */
  Estimate both(double[] bad, double[] good, double[] either) {
    double[] both = new double[bad.length];
    for (int i = 0; i < both.length; i++) {
      double x = bad[i] + good[i] - either[i];
      both[i] = x < NONE ? 0 : Math.min(1, x);
    }
    return estimate(both);
  }

  /** 1 − P(either): its percentiles mirror those of either. */
  static Estimate neither(Estimate either) {
    return new Estimate(
        1 - either.mean(),
        1 - either.p95(),
        1 - either.p50(),
        1 - either.p05(),
        either.standardError());
  }

  /** The percentiles of the first size numbers. */
  public double[] quantiles(double[] values, int size, double... shares) {
    return quantiles.of(values, size, shares);
  }

  /** The mean of the randomisations' means, and how far they differ. */
  public static Mean mean(double[] values) {
    return ofMeans(means(values));
  }

  /** The mean of each randomisation. */
  public static double[] means(double[] values) {
    double[] means = new double[GROUPS];
    for (int d = 0; d < values.length; d++) {
      means[d % GROUPS] += values[d];
    }
    int each = values.length / GROUPS;
    for (int g = 0; g < GROUPS; g++) {
      means[g] /= each;
    }
    return means;
  }

  /** The mean of the randomisations' means, and how far they differ. */
  public static Mean ofMeans(double[] means) {
    double mean = 0;
    for (double one : means) {
      mean += one;
    }
    mean /= GROUPS;
    double squares = 0;
    for (double one : means) {
      squares += (one - mean) * (one - mean);
    }
    return new Mean(mean, Math.sqrt(squares / (GROUPS - 1) / GROUPS));
  }

  public static double[] difference(double[] after, double[] before) {
    double[] difference = new double[after.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = after[i] - before[i];
    }
    return difference;
  }
}
