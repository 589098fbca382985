package dev.slipway.stats.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.stats.Columns;
import dev.slipway.stats.Normal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against tests whose value is known in closed form. */
class SampleInformationTests {

  private static final int DRAWS = 16_384;

  /**
   * benefit = m + b x, x standard normal, seen with an error of standard deviation e: what is to be
   * expected of it is normal around m with s = b / √(1 + e²), so worth s φ(m/s) − |m| Φ(−|m|/s).
   */
  @ParameterizedTest
  @CsvSource({"0.3, 1, 1", "-0.3, 2, 3", "0.1, 0.5, 0.2", "1, 1, 0.5"})
  void normalAndNormal(double m, double b, double e) {
    double[] x = scores(11, "x");
    double[] error = scores(11, "error");
    double[] benefit = new double[DRAWS];
    double[] seen = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      benefit[i] = m + b * x[i];
      seen[i] = x[i] + e * error[i];
    }
    double s = b / Math.sqrt(1 + e * e);
    double t = Math.abs(m) / s;
    double expected = s * UnitNormalLoss.density(t) - Math.abs(m) * Normal.survival(t);

    ValueOfInformation worth = SampleInformation.ofOutcomes(benefit, seen);

    assertClose(worth, expected, Normal.survival(t));
  }

  private static void assertClose(ValueOfInformation worth, double expected, double change) {
    assertThat(worth.net())
        .isCloseTo(expected, within(Math.max(0.05 * expected, 2 * worth.standardError())));
    assertThat(worth.standardError()).isLessThan(0.1 * expected);
    assertThat(worth.changesDecision())
        .isCloseTo(change, within(Math.max(0.05 * change, 2 * worth.changesStandardError())));
  }

  /** Over a uniform chance every number of events is as likely as any other. */
  @ParameterizedTest
  @ValueSource(longs = {10, 100, 1_000_003})
  void eventsAreBinomial(long trials) {
    dev.slipway.stats.SplitMix64 random = new dev.slipway.stats.SplitMix64(9);
    int[] column = new Columns(5, DRAWS).fixed(2);
    double mean = 0;
    double tenth = 0;
    double squares = 0;
    for (int i = 0; i < DRAWS; i++) {
      double p = Columns.uniform(column[i]);
      double k = BinomialDraw.of(trials, p, random);
      mean += k / DRAWS;
      tenth += k < (trials + 1) / 10 ? 1.0 / DRAWS : 0;
      squares += (k - trials * p) * (k - trials * p) / trials / DRAWS;
    }
    assertThat(mean / trials).isCloseTo(0.5, within(0.01));
    assertThat(tenth).isCloseTo(Math.floor((trials + 1) / 10.0) / (trials + 1), within(0.01));
    // E p (1 − p) = 1/6.
    assertThat(squares).isCloseTo(1.0 / 6, within(0.01));
  }

  private static double[] scores(long seed, String name) {
    int[] column = new Columns(seed, DRAWS).named(name);
    double[] z = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      z[i] = Normal.quantile(Columns.uniform(column[i]));
    }
    return z;
  }
}
