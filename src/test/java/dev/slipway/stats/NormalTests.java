package dev.slipway.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NormalTests {

  @ParameterizedTest
  @CsvFileSource(resources = "/stats/distribution/normal-survival.csv")
  void survival(double x, double expected) {
    assertThat(Normal.survival(x)).isCloseTo(expected, within(1e-15));
    assertThat(Normal.survival(x) / expected).isCloseTo(1, within(x <= 4 ? 1e-11 : 1e-8));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/stats/distribution/normal-quantiles.csv")
  void quantile(double u, double expected) {
    assertThat(Normal.quantile(u)).isCloseTo(expected, within(1e-12));
    assertThat(Normal.quantile(1 - u)).isCloseTo(-expected, within(1e-6));
  }
}
