package dev.slipway.pathway.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParetoTests {

  private static final ChangeBrief NO_CHANGE =
      new ChangeBrief(0, 0, 0, 0, 0, 0, new Likelihood(0, 0));

  /** Means that differ between randomisations by a pattern of this size. */
  private static double[] means(double mean, double noise, int pattern) {
    double[] means = new double[16];
    for (int g = 0; g < means.length; g++) {
      means[g] = mean + noise * ((g / pattern & 1) == 0 ? 1 : -1);
    }
    return means;
  }

  private static ScoredSubset scored(long mask, double[] bad, double[] good) {
    return new ScoredSubset(mask, bad, good, 0, new MarginBrief(0, 0, 0), NO_CHANGE);
  }

  private static double[] exactly(double mean) {
    double[] means = new double[16];
    Arrays.fill(means, mean);
    return means;
  }

  @Test
  void dominatedSubsetsAreBehind() {
    Pareto pareto =
        new Pareto(
            List.of(
                scored(0, exactly(0.3), exactly(0.9)),
                scored(1, exactly(0.1), exactly(0.5)),
                scored(2, exactly(0.2), exactly(0.4)),
                scored(3, exactly(0.1), exactly(0.4)),
                scored(4, exactly(0.2), exactly(0.7))));

    assertThat(List.of(0, 1, 2, 3, 4).stream().map(pareto::onFrontier))
        .containsExactly(true, true, false, false, true);
    assertThat(List.of(0, 1, 2, 3, 4).stream().map(pareto::tied)).containsOnly(false);
  }

  @Test
  void ofEqualsTheSmallestIsOnTheFrontier() {
    Pareto pareto =
        new Pareto(
            List.of(
                scored(3, exactly(0.1), exactly(0.5)),
                scored(4, exactly(0.1 + 1e-16), exactly(0.5)),
                scored(5, exactly(0.1), exactly(0.5))));

    assertThat(List.of(0, 1, 2).stream().map(pareto::onFrontier))
        .containsExactly(false, true, false);
    assertThat(List.of(0, 1, 2).stream().map(pareto::tied)).containsExactly(true, false, true);
  }

  /** The same noise in both cancels, so a small difference is told; noise of its own hides it. */
  @Test
  void tiesAreToldByTheNoiseOfTheDifference() {
    ScoredSubset best = scored(0, means(0.100, 0.02, 1), exactly(0.5));
    ScoredSubset alike = scored(1, means(0.101, 0.02, 1), exactly(0.5));
    ScoredSubset apart = scored(2, means(0.101, 0.02, 2), exactly(0.5));
    Pareto pareto = new Pareto(List.of(best, alike, apart));

    assertThat(pareto.onFrontier(0)).isTrue();
    assertThat(pareto.tied(1)).isFalse();
    assertThat(pareto.tied(2)).isTrue();
  }
}
