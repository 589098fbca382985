package dev.slipway.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpearmanCorrelationTests {

  /** Without ties it is 1 - 6 Σd² / n(n² - 1): here d² sums to 4, so 1 - 24 / 120. */
  @Test
  void followsTheFormulaOfDifferences() {
    double[] x = {10, 20, 30, 40, 50};
    assertThat(SpearmanCorrelation.correlation(x, new double[] {2, 1, 4, 3, 9}))
        .isCloseTo(0.8, within(1e-12));
    assertThat(SpearmanCorrelation.correlation(x, x)).isCloseTo(1, within(1e-12));
    assertThat(SpearmanCorrelation.correlation(x, new double[] {5, 4, 3, 2, 1}))
        .isCloseTo(-1, within(1e-12));
  }

  /** Ranks 1, 2.5, 2.5, 4 beside 1, 2, 3, 4: 4.5 / √(4.5 · 5). */
  @Test
  void equalValuesTakeTheirMeanRank() {
    assertThat(
            SpearmanCorrelation.correlation(new double[] {1, 2, 2, 3}, new double[] {1, 2, 3, 4}))
        .isCloseTo(4.5 / Math.sqrt(22.5), within(1e-12));
  }
}
