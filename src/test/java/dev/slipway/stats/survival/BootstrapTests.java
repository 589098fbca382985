package dev.slipway.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BootstrapTests {

  private static OptionalDouble mean(List<Lifetime> sample) {
    return sample.stream().mapToDouble(Lifetime::time).average();
  }

  private static List<Lifetime> oneTo(int n) {
    List<Lifetime> sample = new ArrayList<>();
    for (int i = 1; i <= n; i++) {
      sample.add(new Lifetime(i, true));
    }
    return sample;
  }

  @Test
  void givesTheIntervalOfAMeanThatTheoryGives() {
    // The mean of 100 draws from 1..100 has mean 50.5 and standard deviation 2.8866.
    Bootstrap.Interval interval = Bootstrap.interval(oneTo(100), BootstrapTests::mean, 20_000, 7);
    assertThat(interval.middle()).isCloseTo(50.5, within(0.1));
    assertThat(interval.low()).isCloseTo(50.5 - 1.645 * 2.8866, within(0.15));
    assertThat(interval.high()).isCloseTo(50.5 + 1.645 * 2.8866, within(0.15));
  }

  @Test
  void ofAMeanAgreesWithItsNormalApproximation() {
    double[] values = oneTo(100).stream().mapToDouble(Lifetime::time).toArray();
    Bootstrap.Interval interval = Bootstrap.ofMean(values, 20_000, 7);
    assertThat(interval.low()).isCloseTo(50.5 - 1.645 * 2.8866, within(0.15));
    assertThat(interval.high()).isCloseTo(50.5 + 1.645 * 2.8866, within(0.15));
  }

  @Test
  void givesTheSameBitsForTheSameSeedAndOthersForAnother() {
    Bootstrap.Interval first = Bootstrap.interval(oneTo(9), BootstrapTests::mean, 200, 1);
    assertThat(Bootstrap.interval(oneTo(9), BootstrapTests::mean, 200, 1)).isEqualTo(first);
    assertThat(Bootstrap.interval(oneTo(9), BootstrapTests::mean, 200, 2)).isNotEqualTo(first);
  }

  @Test
  void leavesOutResamplesWithoutAStatistic() {
    Bootstrap.Interval interval =
        Bootstrap.interval(
            oneTo(2), s -> s.get(0).equals(s.get(1)) ? OptionalDouble.empty() : mean(s), 4_000, 3);
    assertThat(interval.resamples()).isBetween(1_800, 2_200);
    assertThat(interval.low()).isEqualTo(1.5);
  }

  @Test
  void refusesAnEmptySampleAndOneThatNeverHasAStatistic() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bootstrap.interval(List.of(), BootstrapTests::mean, 10, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bootstrap.interval(oneTo(3), s -> OptionalDouble.empty(), 10, 1));
  }
}
