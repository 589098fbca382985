package dev.slipway.stats.sensitivity;

import dev.slipway.stats.Normal;
import dev.slipway.stats.SplitMix64;
import java.util.Arrays;

/**
 * The expected value of a planned test (of sample information): what the better of two options
 * gains on average if the test's outcome is known before choosing. In each draw an outcome is
 * drawn, and the benefit regressed on it as in {@link PerfectInformation}.
 */
public final class SampleInformation {

  /** So many different outcomes are cases; more of them are a number. */
  private static final int FEW = 24;

  private SampleInformation() {}

  /**
   * The worth of a test of n trials.
   *
   * @param benefit what one option gains over the other, by draw
   * @param chance the event's chance in one trial of the test, by draw
   * @param trials n, at least 1; trials that count less than one each are fewer ones
   * @param seed of the outcomes that are drawn
   */
  public static ValueOfInformation ofCounts(
      double[] benefit, double[] chance, long trials, long seed) {
    SplitMix64 random = SplitMix64.named(seed, "planned test", 0);
    double[] outcomes = new double[chance.length];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = BinomialDraw.of(trials, chance[i], random);
    }
    return ofOutcomes(benefit, outcomes);
  }

  /** Likewise for outcomes of any kind, one a draw, drawn already. */
  public static ValueOfInformation ofOutcomes(double[] benefit, double[] outcomes) {
    double[] sorted = outcomes.clone();
    Arrays.sort(sorted);
    double[] different = Arrays.stream(sorted).distinct().toArray();
    int[] which =
        Arrays.stream(outcomes).mapToInt(each -> Arrays.binarySearch(different, each)).toArray();
    return different.length <= FEW
        ? PerfectInformation.ofCases(benefit, which)
        : PerfectInformation.of(benefit, scores(which, different.length));
  }

  /** Normal scores of ranks; outcomes that are the same share the middle of theirs. */
  private static double[] scores(int[] which, int different) {
    double[] counts = new double[different];
    for (int each : which) {
      counts[each]++;
    }
    double[] score = new double[different];
    double before = 0;
    for (int i = 0; i < different; i++) {
      score[i] = Normal.quantile((before + counts[i] / 2) / which.length);
      before += counts[i];
    }
    return Arrays.stream(which).mapToDouble(each -> score[each]).toArray();
  }
}
