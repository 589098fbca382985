package dev.slipway.api.precedent;

import dev.slipway.precedent.curve.Curve;
import dev.slipway.precedent.curve.CurveFits;
import dev.slipway.stats.survival.Bootstrap;
import dev.slipway.stats.survival.KaplanMeier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A curve of the reference cases.
 *
 * @param asOf the day whose knowledge it rests on
 * @param supportedMonths beyond this month fits are extrapolated
 * @param medianMonths by which half had come; null where that has not happened
 * @param fits null where there are fewer than six cases or events
 * @param biases to be read with every figure
 */
record SurvivalAnswer(
    String event,
    String modality,
    String asOf,
    int cases,
    int events,
    double supportedMonths,
    @Nullable Double medianMonths,
    double level,
    List<Step> steps,
    @Nullable Fits fits,
    List<String> biases) {

  /** After this month the share still waiting is this, with its bounds. */
  record Step(double months, int atRisk, int events, double waiting, double low, double high) {}

  /** A number and where it lies nine times in ten, by resampling cases. */
  record Ranged(double value, double low, double high) {

    private static Ranged of(double value, Bootstrap.Interval interval) {
      return new Ranged(value, interval.low(), interval.high());
    }
  }

  record Weibull(Ranged shape, Ranged scaleMonths, double aic) {}

  record LogNormal(Ranged mu, Ranged sigma, double aic) {}

  record Fits(Weibull weibull, LogNormal logNormal) {

    private static Fits of(CurveFits fits) {
      return new Fits(
          new Weibull(
              Ranged.of(fits.weibull().shape(), fits.shape()),
              Ranged.of(fits.weibull().scale(), fits.scale()),
              fits.weibullAic()),
          new LogNormal(
              Ranged.of(fits.logNormal().mu(), fits.mu()),
              Ranged.of(fits.logNormal().sigma(), fits.sigma()),
              fits.logNormalAic()));
    }
  }

  static SurvivalAnswer of(
      String event, String modality, String asOf, Curve curve, List<String> biases) {
    CurveFits fits = curve.fits();
    return new SurvivalAnswer(
        event,
        modality,
        asOf,
        curve.waits().cases(),
        curve.waits().events(),
        curve.supportedMonths(),
        curve.median(),
        Curve.LEVEL,
        steps(curve),
        fits == null ? null : Fits.of(fits),
        biases);
  }

  private static List<Step> steps(Curve curve) {
    KaplanMeier estimate = curve.estimate();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; estimate != null && i < estimate.steps().size(); i++) {
      KaplanMeier.Step step = estimate.steps().get(i);
      KaplanMeier.Bounds bounds = curve.band().get(i);
      steps.add(
          new Step(
              step.time(),
              step.atRisk(),
              step.events(),
              step.waiting(),
              bounds.low(),
              bounds.high()));
    }
    return steps;
  }
}
