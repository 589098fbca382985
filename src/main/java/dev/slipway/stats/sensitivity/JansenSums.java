package dev.slipway.stats.sensitivity;

import dev.slipway.stats.Columns;
import dev.slipway.stats.Quantiles;
import dev.slipway.stats.SplitMix64;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sums behind the Sobol' indices of one outcome. Two independent sets of draws, A and B, and
 * for each number the set A with that number's column taken from B: with V the variance of f,
 *
 * <pre>first order 1 − Σ (f(B) − f(AB))² / 2NV        total Σ (f(A) − f(AB))² / 2NV</pre>
 *
 * <p>Sums are kept apart for each randomisation of the draws; these are independent, so the
 * interval comes from a bootstrap that draws randomisations with replacement (percentiles 5 and 95
 * of {@value #RESAMPLES}), widened as befits so few of them.
 *
 * <p>Source: M. J. W. Jansen, Computer Physics Communications 117 (1999),
 * doi:10.1016/S0010-4655(98)00154-4; A. Saltelli et al., the same 181 (2010),
 * doi:10.1016/j.cpc.2009.09.018.
 */
public final class JansenSums {

  static final int RESAMPLES = 1000;

  private static final int GROUPS = Columns.RANDOMISATIONS;

  /** t(15; 0.95) / z(0.95) times sqrt(16 / 15): what a bootstrap of 16 leaves out. */
  private static final double WIDER = 1.1007;

  /** A standard deviation below this, relative to the outcome, is rounding. */
  private static final double ROUNDING = 1e-12;

  private final double shift;
  private final double[] count = new double[GROUPS];
  private final double[] sum = new double[GROUPS];
  private final double[] squares = new double[GROUPS];
  private final double[][] others;
  private final double[][] own;

  /**
   * Empty sums.
   *
   * @param numbers how many numbers the outcome depends on
   * @param shift a typical outcome, so that the variance keeps its digits
   */
  public JansenSums(int numbers, double shift) {
    this.shift = shift;
    this.others = new double[numbers][GROUPS];
    this.own = new double[numbers][GROUPS];
  }

  /** The outcomes of one draw of each set. */
  public void base(int draw, double a, double b) {
    int group = draw % GROUPS;
    count[group]++;
    sum[group] += (a - shift) + (b - shift);
    squares[group] += (a - shift) * (a - shift) + (b - shift) * (b - shift);
  }

  /** Those outcomes again, and the one with a number's column swapped. */
  public void swapped(int number, int draw, double a, double b, double ab) {
    int group = draw % GROUPS;
    others[number][group] += (b - ab) * (b - ab);
    own[number][group] += (a - ab) * (a - ab);
  }

  /** Adds what others have summed, to be called in an order that is always the same. */
  public void add(JansenSums more) {
    add(count, more.count);
    add(sum, more.sum);
    add(squares, more.squares);
    for (int i = 0; i < own.length; i++) {
      add(others[i], more.others[i]);
      add(own[i], more.own[i]);
    }
  }

  private static void add(double[] to, double[] from) {
    for (int g = 0; g < GROUPS; g++) {
      to[g] += from[g];
    }
  }

  /**
   * The indices of all numbers; all 0 if the outcome is always the same.
   *
   * @param seed of the bootstrap
   */
  public List<SobolIndices> indices(long seed) {
    int[][] picks = picks(seed);
    double[] once = new double[GROUPS];
    Arrays.fill(once, 1);
    double variance = variance(once);
    double[] variances = new double[RESAMPLES];
    double[][] weights = new double[RESAMPLES][GROUPS];
    for (int r = 0; r < RESAMPLES; r++) {
      for (int pick : picks[r]) {
        weights[r][pick]++;
      }
      variances[r] = variance(weights[r]);
    }
    List<SobolIndices> indices = new ArrayList<>();
    Quantiles quantiles = new Quantiles();
    for (int i = 0; i < own.length; i++) {
      boolean moves = of(own[i], once) > 0 && !negligible(variance);
      indices.add(
          moves ? indices(i, once, variance, weights, variances, quantiles) : SobolIndices.NONE);
    }
    return indices;
  }

  private SobolIndices indices(
      int number,
      double[] once,
      double variance,
      double[][] weights,
      double[] variances,
      Quantiles quantiles) {
    double first = 1 - half(others[number], once) / variance;
    double total = half(own[number], once) / variance;
    double[] firsts = new double[RESAMPLES];
    double[] totals = new double[RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      double v = variances[r] > 0 ? variances[r] : variance;
      firsts[r] = 1 - half(others[number], weights[r]) / v;
      totals[r] = half(own[number], weights[r]) / v;
    }
    SobolIndex ofAll = estimate(total, totals, quantiles);
    // Where nothing interacts both are the same, and sampling error alone would part them.
    return new SobolIndices(estimate(Math.min(first, ofAll.value()), firsts, quantiles), ofAll);
  }

  private static SobolIndex estimate(double value, double[] resampled, Quantiles quantiles) {
    double[] q = quantiles.of(resampled, resampled.length, 0.05, 0.95);
    // An index cannot be below 0: where sampling error puts all of the interval there, half its
    // width is what the index may be after all.
    double high = Math.max(value + WIDER * (q[1] - value), WIDER * (q[1] - q[0]) / 2);
    return SobolIndex.within(
        value, value - WIDER * (value - q[0]), Math.max(high, Double.MIN_NORMAL));
  }

  private double half(double[] sums, double[] weights) {
    return of(sums, weights) / (2 * of(count, weights));
  }

  private double variance(double[] weights) {
    double n = 2 * of(count, weights);
    double mean = of(sum, weights) / n;
    return of(squares, weights) / n - mean * mean;
  }

  private boolean negligible(double variance) {
    double rounding = ROUNDING * Math.abs(shift);
    return !(variance > rounding * rounding);
  }

  private static double of(double[] sums, double[] weights) {
    double total = 0;
    for (int g = 0; g < GROUPS; g++) {
      total += weights[g] * sums[g];
    }
    return total;
  }

  private static int[][] picks(long seed) {
    SplitMix64 random = SplitMix64.named(seed, "bootstrap", 0);
    int[][] picks = new int[RESAMPLES][GROUPS];
    for (int[] resample : picks) {
      for (int g = 0; g < GROUPS; g++) {
        resample[g] = random.below(GROUPS);
      }
    }
    return picks;
  }
}
