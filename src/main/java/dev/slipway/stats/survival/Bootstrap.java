package dev.slipway.stats.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The bootstrap: a statistic of samples drawn with replacement from a sample, as many as it has.
 * The same sample and seed give the same bits on every machine. Source: Efron 1979,
 * doi:10.1214/aos/1176344552; the generator is SplitMix64 (Steele, Lea and Flood 2014,
 * doi:10.1145/2660193.2660195).
 */
public final class Bootstrap {

  private long state;

  private Bootstrap(long seed) {
    state = seed;
  }

  /**
   * An interval of a statistic by the percentile method.
   *
   * @param low the percentile at 5 %
   * @param middle the percentile at 50 %
   * @param high the percentile at 95 %
   * @param resamples how many resamples had a statistic
   */
  public record Interval(double low, double middle, double high, int resamples) {}

  /**
   * The 90 % interval of a statistic.
   *
   * @param sample not empty
   * @param statistic empty where a resample has none (no event in it, say); such are left out
   * @param resamples how many to draw, 1 or more
   * @param seed any number
   * @throws IllegalArgumentException if the sample is empty or no resample had a statistic
   */
  public static Interval interval(
      List<Lifetime> sample,
      Function<List<Lifetime>, OptionalDouble> statistic,
      int resamples,
      long seed) {
    return intervals(sample, drawn -> values(statistic.apply(drawn)), 1, resamples, seed).get(0);
  }

  private static double[] values(OptionalDouble value) {
    return new double[] {value.orElse(Double.NaN)};
  }

  /**
   * The 90 % intervals of several statistics of the same resamples.
   *
   * @param statistics so many numbers; not a number where a resample has none, and such are left
   *     out
   * @param count how many statistics there are
   * @throws IllegalArgumentException if the sample is empty or no resample had one of them
   */
  public static List<Interval> intervals(
      List<Lifetime> sample,
      Function<List<Lifetime>, double[]> statistics,
      int count,
      int resamples,
      long seed) {
    if (sample.isEmpty()) {
      throw new IllegalArgumentException("an empty sample cannot be resampled");
    }
    Bootstrap generator = new Bootstrap(seed);
    double[][] values = new double[count][resamples];
    for (int i = 0; i < resamples; i++) {
      double[] drawn = statistics.apply(generator.resample(sample));
      for (int j = 0; j < count; j++) {
        values[j][i] = drawn[j];
      }
    }
    return Arrays.stream(values).map(Bootstrap::interval).toList();
  }

  /**
   * The 90 % interval of a mean; of differences between pairs, that of paired resamples.
   *
   * @param values not empty
   */
  public static Interval ofMean(double[] values, int resamples, long seed) {
    Bootstrap generator = new Bootstrap(seed);
    double[] means = new double[resamples];
    for (int i = 0; i < resamples; i++) {
      double sum = 0;
      for (int j = 0; j < values.length; j++) {
        sum += values[generator.below(values.length)];
      }
      means[i] = sum / values.length;
    }
    return interval(means);
  }

  private static Interval interval(double[] values) {
    double[] sorted =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException("no resample had a statistic");
    }
    return new Interval(
        percentile(sorted, 0.05), percentile(sorted, 0.5), percentile(sorted, 0.95), sorted.length);
  }

  /** Linear interpolation between the order statistics, the ends at 0 and 1. */
  private static double percentile(double[] sorted, double share) {
    double position = share * (sorted.length - 1);
    int below = (int) position;
    int above = below + 1 < sorted.length ? below + 1 : below;
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }

  private List<Lifetime> resample(List<Lifetime> sample) {
    List<Lifetime> drawn = new ArrayList<>(sample.size());
    for (int i = 0; i < sample.size(); i++) {
      drawn.add(sample.get(below(sample.size())));
    }
    return drawn;
  }

  /** A whole number from 0 to below the bound; the bias of the product is below 2^-31 of it. */
  private int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
