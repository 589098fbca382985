package dev.slipway.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.stats.survival.AcceleratedFailureTime.Family;
import dev.slipway.stats.survival.AcceleratedFailureTime.Observation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceleratedFailureTimeTests {

  private static List<Observation> twoArms(List<Lifetime> zero, List<Lifetime> one) {
    List<Observation> all = new ArrayList<>();
    zero.forEach(each -> all.add(new Observation(each, List.of(0.0))));
    one.forEach(each -> all.add(new Observation(each, List.of(1.0))));
    return all;
  }

  private static void agree(List<Double> found, double tolerance, double... published) {
    for (int i = 0; i < published.length; i++) {
      assertThat(found.get(i)).isCloseTo(published[i], within(tolerance));
    }
  }

  @Test
  void agreesWithThePublishedWeibullModelOfTheRemissionTrial() {
    // Kleinbaum and Klein, chapter 7: intercept 2.248 (0.166), treatment 1.267 (0.311),
    // ln of the shape 0.312 (0.147); its scale is the reciprocal.
    AcceleratedFailureTime.Fit fit =
        AcceleratedFailureTime.of(
            Family.WEIBULL, twoArms(PublishedTrials.placebo(), PublishedTrials.mercaptopurine()));
    agree(fit.coefficients(), 5e-4, 2.248, 1.267);
    agree(fit.errors(), 5e-4, 0.166, 0.311, 0.147);
    assertThat(-StrictMath.log(fit.scale())).isCloseTo(0.312, within(5e-4));
    assertThat(fit.logLikelihood()).isCloseTo(-106.579, within(5e-4));
  }

  @Test
  void agreesWithThePrintedWeibullModelOfTheMaintenanceTrial() {
    // The example of R's survreg for these data.
    AcceleratedFailureTime.Fit fit =
        AcceleratedFailureTime.of(
            Family.WEIBULL, twoArms(PublishedTrials.maintained(), PublishedTrials.notMaintained()));
    agree(fit.coefficients(), 5e-4, 4.109, -0.929);
    agree(fit.errors(), 5e-4, 0.300, 0.383, 0.178);
    assertThat(fit.scale()).isCloseTo(0.791, within(5e-4));
    assertThat(fit.logLikelihood()).isCloseTo(-80.5, within(0.05));
  }

  @Test
  void agreesWithThePrintedModelOfTheOvarianTrialWithTwoCovariates() {
    // Edmunson et al. 1979; the example of R's survreg: survival on performance and treatment.
    AcceleratedFailureTime.Fit fit = AcceleratedFailureTime.of(Family.WEIBULL, ovarian());
    agree(fit.coefficients(), 5e-4, 6.897, -0.385, 0.529);
    agree(fit.errors(), 5e-4, 1.178, 0.527, 0.529, 0.252);
    assertThat(fit.scale()).isCloseTo(0.884, within(5e-4));
    assertThat(fit.logLikelihood()).isCloseTo(-97.1, within(0.05));
  }

  @Test
  void agreesWithThePublishedLogNormalFitOfTheLocomotiveControls() {
    // Schmee and Nelson 1977, in logarithms to base ten: 2.2223 and 0.3064.
    LogNormal fit = LogNormal.fit(PublishedTrials.locomotiveControls());
    assertThat(fit.mu() / StrictMath.log(10)).isCloseTo(2.2223, within(5e-5));
    assertThat(fit.sigma() / StrictMath.log(10)).isCloseTo(0.3064, within(5e-5));
  }

  @Test
  void withoutCovariatesIsTheWeibullFit() {
    List<Lifetime> trial = PublishedTrials.mercaptopurine();
    AcceleratedFailureTime.Fit fit = AcceleratedFailureTime.ofTimes(Family.WEIBULL, trial);
    Weibull weibull = WeibullFit.of(trial);
    assertThat(1 / fit.scale()).isCloseTo(weibull.shape(), within(1e-7));
    assertThat(StrictMath.exp(fit.coefficients().get(0))).isCloseTo(weibull.scale(), within(1e-5));
    assertThat(fit.logLikelihood()).isCloseTo(weibull.logLikelihood(trial), within(1e-9));
  }

  @Test
  void hasNoErrorsForACovariateThatNeverDiffers() {
    List<Observation> same = new ArrayList<>();
    PublishedTrials.placebo().forEach(each -> same.add(new Observation(each, List.of(1.0))));
    AcceleratedFailureTime.Fit fit = AcceleratedFailureTime.of(Family.LOG_NORMAL, same);
    assertThat(fit.errors().get(1)).isNaN();
  }

  @Test
  void refusesTimesOfWhichNoneEnded() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AcceleratedFailureTime.ofTimes(Family.WEIBULL, List.of(new Lifetime(1, false))));
  }

  private static List<Observation> ovarian() {
    int[][] rows = {
      {59, 1, 1, 1}, {115, 1, 1, 1}, {156, 1, 2, 1}, {421, 0, 1, 2}, {431, 1, 1, 1},
      {448, 0, 2, 1}, {464, 1, 2, 2}, {475, 1, 2, 2}, {477, 0, 1, 1}, {563, 1, 2, 2},
      {638, 1, 2, 1}, {744, 0, 1, 2}, {769, 0, 2, 2}, {770, 0, 1, 2}, {803, 0, 1, 1},
      {855, 0, 2, 1}, {1040, 0, 2, 1}, {1106, 0, 1, 1}, {1129, 0, 1, 2}, {1206, 0, 1, 2},
      {1227, 0, 2, 2}, {268, 1, 2, 1}, {329, 1, 1, 1}, {353, 1, 2, 2}, {365, 1, 1, 2},
      {377, 0, 1, 2}
    };
    List<Observation> all = new ArrayList<>();
    for (int[] row : rows) {
      all.add(
          new Observation(
              new Lifetime(row[0], row[1] == 1), List.of((double) row[2], (double) row[3])));
    }
    return all;
  }
}
