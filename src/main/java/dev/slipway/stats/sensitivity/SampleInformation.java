package dev.slipway.stats.sensitivity;

import dev.slipway.stats.Mixer;
import dev.slipway.stats.Normal;
import java.util.Arrays;
import java.util.TreeMap;

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
  public static Worth ofCounts(double[] benefit, double[] chance, long trials, long seed) {
    Mixer random = Mixer.named(seed, "planned test", 0);
    double[] outcomes = new double[chance.length];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = BinomialDraw.of(trials, chance[i], random);
    }
    return ofOutcomes(benefit, outcomes);
  }

  /** Likewise for outcomes of any kind, one a draw, drawn already. */
  public static Worth ofOutcomes(double[] benefit, double[] outcomes) {
    TreeMap<Double, Integer> counts = new TreeMap<>();
    for (double outcome : outcomes) {
      counts.merge(outcome, 1, Integer::sum);
    }
    TreeMap<Double, Integer> before = new TreeMap<>();
    int sum = 0;
    for (var each : counts.entrySet()) {
      before.put(each.getKey(), counts.size() > FEW ? sum : before.size());
      sum += each.getValue();
    }
    if (counts.size() <= FEW) {
      int[] which = Arrays.stream(outcomes).mapToInt(before::get).toArray();
      return PerfectInformation.ofCases(benefit, which);
    }
    double[] scores = new double[outcomes.length];
    for (int i = 0; i < scores.length; i++) {
      double rank = before.get(outcomes[i]) + counts.get(outcomes[i]) / 2.0;
      scores[i] = Normal.quantile(rank / outcomes.length);
    }
    return PerfectInformation.of(benefit, scores);
  }
}
