package dev.slipway.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeibullPosteriorTests {

  private static final double LN_2 = StrictMath.log(2);

  @Test
  void isWhatWasThoughtBeforeWhereNothingIsSeen() {
    WeibullPosterior posterior =
        WeibullPosterior.of(
            new WeibullPosterior.Prior(StrictMath.log(6), 1.2, 0.1, 0.4), List.of());
    assertThat(posterior.median().middle()).isCloseTo(6, within(0.01));
    assertThat(posterior.median().low()).isCloseTo(6 * StrictMath.exp(-1.6449 * 1.2), within(0.01));
    assertThat(posterior.shape().high())
        .isCloseTo(StrictMath.exp(0.1 + 1.6449 * 0.4), within(0.01));
  }

  @Test
  void agreesWithTheGammaDistributionWhereTheShapeIsKnown() {
    // Shape 1 and nothing thought of the median: the rate is gamma with 5 events in 50 months, so
    // that 100 times the rate is chi-square on 10 degrees of freedom: 3.940, 9.342, 18.307.
    List<Lifetime> seen = new ArrayList<>();
    for (double time : new double[] {2, 6, 8, 12, 14}) {
      seen.add(new Lifetime(time, true));
    }
    seen.add(new Lifetime(8, false));
    WeibullPosterior posterior =
        WeibullPosterior.of(new WeibullPosterior.Prior(2, 30, 0, 1e-4), seen);
    assertThat(posterior.median().low()).isCloseTo(LN_2 * 100 / 18.307, within(0.03));
    assertThat(posterior.median().middle()).isCloseTo(LN_2 * 100 / 9.342, within(0.03));
    assertThat(posterior.median().high()).isCloseTo(LN_2 * 100 / 3.940, within(0.08));
    // Averaged over the rate, the chance of no event by t is (50 / (50 + t))^5.
    assertThat(posterior.cdf(10)).isCloseTo(1 - StrictMath.pow(50 / 60.0, 5), within(1e-3));
    assertThat(posterior.quantile(posterior.cdf(10))).isCloseTo(10, within(1e-6));
  }

  @Test
  void comesCloseToTheFitWhereMuchIsSeen() {
    List<Lifetime> much = new ArrayList<>();
    Weibull truth = new Weibull(1.3, 9);
    for (int i = 0; i < 2000; i++) {
      much.add(new Lifetime(truth.quantile((i + 0.5) / 2000), true));
    }
    WeibullPosterior posterior =
        WeibullPosterior.of(new WeibullPosterior.Prior(1.8, 1.2, 0.1, 0.4), much);
    assertThat(posterior.median().middle()).isCloseTo(truth.median(), within(0.05));
    assertThat(posterior.shape().middle()).isCloseTo(1.3, within(0.01));
    // A shape has, at least, an error of about 0.78 / sqrt(n) of itself.
    assertThat(posterior.shape().high() - posterior.shape().low())
        .isCloseTo(2 * 1.6449 * 1.3 * 0.78 / StrictMath.sqrt(2000), within(0.01));
  }

  @Test
  void isWiderTheLessIsSeen() {
    WeibullPosterior.Prior prior = new WeibullPosterior.Prior(1.8, 1.2, 0.1, 0.4);
    double before = Double.POSITIVE_INFINITY;
    for (int n : new int[] {0, 1, 3, 10, 30}) {
      List<Lifetime> seen = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        seen.add(new Lifetime(new Weibull(1.1, 8).quantile((i + 0.5) / n), true));
      }
      WeibullPosterior.Range range = WeibullPosterior.of(prior, seen).median();
      double width = StrictMath.log(range.high() / range.low());
      assertThat(width).isLessThan(before);
      before = width;
    }
  }

  @Test
  void putsTheChanceBetweenItsBounds() {
    WeibullPosterior posterior =
        WeibullPosterior.of(
            new WeibullPosterior.Prior(1.8, 1.2, 0.1, 0.4), PublishedTrials.mercaptopurine());
    for (double month : new double[] {3, 6, 12, 24}) {
      WeibullPosterior.Range range = posterior.cdfRange(month);
      assertThat(range.low()).isLessThan(range.middle());
      assertThat(range.middle()).isLessThan(range.high());
    }
    assertThat(posterior.cdf(0)).isZero();
    assertThat(posterior.cdf(1e6)).isCloseTo(1, within(1e-6));
  }
}
