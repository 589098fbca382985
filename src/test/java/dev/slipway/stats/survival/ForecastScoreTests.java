package dev.slipway.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.stats.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastScoreTests {

  /**
   * A time whose logarithm is logistic around 1 with scale 0.6: with z the standard outcome, 0.6 (z
   * + 2 ln(1 + e^−z) − 1); cut off, 0.6 (ln(1 + e^z) − 1 / (1 + e^−z)).
   */
  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.8, 2.7, 9, 400})
  void agreesWithTheClosedFormOfTheLogLogistic(double y) {
    double z = (StrictMath.log(y) - 1) / 0.6;
    double ended = 0.6 * (z + 2 * StrictMath.log1p(StrictMath.exp(-z)) - 1);
    double cutOff = 0.6 * (StrictMath.log1p(StrictMath.exp(z)) - 1 / (1 + StrictMath.exp(-z)));
    assertThat(ForecastScore.crpsOfLog(ForecastScoreTests::logLogistic, new Lifetime(y, true)))
        .isCloseTo(ended, within(1e-5));
    assertThat(ForecastScore.crpsOfLog(ForecastScoreTests::logLogistic, new Lifetime(y, false)))
        .isCloseTo(cutOff, within(1e-5));
  }

  private static double logLogistic(double time) {
    return 1 / (1 + StrictMath.exp(-(StrictMath.log(time) - 1) / 0.6));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.5, 1, 3, 20})
  void agreesWithTheClosedFormOfTheExponential(double y) {
    // With rate 1: y - 2 (1 - e^-y) + 1/2.
    double expected = y - 2 * (1 - StrictMath.exp(-y)) + 0.5;
    assertThat(ForecastScore.crps(new Weibull(1, 1)::cdf, new Lifetime(y, true)))
        .isCloseTo(expected, within(1e-5));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 4, 30})
  void agreesWithTheClosedFormOfTheLogNormal(double y) {
    // Baran and Lerch 2015: y (2 F(y) - 1) - 2 e^(mu + s^2/2) (Phi(w - s) + Phi(s / sqrt 2) - 1).
    LogNormal forecast = new LogNormal(1.4, 1.1);
    double w = (StrictMath.log(y) - 1.4) / 1.1;
    double expected =
        y * (2 * phi(w) - 1)
            - 2
                * StrictMath.exp(1.4 + 1.21 / 2)
                * (phi(w - 1.1) + phi(1.1 / StrictMath.sqrt(2)) - 1);
    assertThat(ForecastScore.crps(forecast::cdf, new Lifetime(y, true)))
        .isCloseTo(expected, within(1e-3));
  }

  private static double phi(double z) {
    return z > 0 ? 1 - Normal.survival(z) : Normal.survival(-z);
  }

  @Test
  void scoresWhatIsCutOffUpToThereOnly() {
    // The integral of (1 - e^-x)^2 from 0 to 2.
    double expected = 2 - 2 * (1 - StrictMath.exp(-2)) + (1 - StrictMath.exp(-4)) / 2;
    assertThat(ForecastScore.crps(new Weibull(1, 1)::cdf, new Lifetime(2, false)))
        .isCloseTo(expected, within(1e-6));
    assertThat(ForecastScore.crpsOfPoint(5, new Lifetime(2, false))).isZero();
    assertThat(ForecastScore.crpsOfPoint(5, new Lifetime(9, false))).isEqualTo(4);
    assertThat(ForecastScore.crpsOfPoint(5, new Lifetime(2, true))).isEqualTo(3);
  }

  @Test
  void spreadsTheWeightOfWhatIsCutOffOverTheChancesLeft() {
    assertThat(ForecastScore.weightBetween(0.25, 0.75, 0.5, true)).isEqualTo(1);
    assertThat(ForecastScore.weightBetween(0.25, 0.75, 0.8, true)).isZero();
    assertThat(ForecastScore.weightBetween(0.9, 1, 1, true)).isEqualTo(1);
    assertThat(ForecastScore.weightBetween(0.25, 0.75, 0.5, false)).isCloseTo(0.5, within(1e-12));
    assertThat(ForecastScore.weightBetween(0, 1, 0.3, false)).isCloseTo(1, within(1e-12));
    assertThat(ForecastScore.weightBetween(0, 0.2, 0.3, false)).isZero();
  }

  @Test
  void namesTheCountsThatChanceAllows() {
    // 20 throws of a coin: 6 to 14 hold 95.86 %, 5 or fewer 2.07 %.
    assertThat(Binomial.range(20, 0.5, 0.95)).isEqualTo(new Binomial.Counts(6, 14));
    assertThat(Binomial.range(10, 0.9, 0.9).high()).isEqualTo(10);
    assertThat(Binomial.range(10, 1, 0.9)).isEqualTo(new Binomial.Counts(10, 10));
    assertThat(Binomial.range(10, 0, 0.9)).isEqualTo(new Binomial.Counts(0, 0));
  }
}
