package dev.slipway.precedent.web.curve;

import dev.slipway.precedent.curve.Curve;
import dev.slipway.precedent.curve.CurveFits;
import dev.slipway.precedent.curve.SurvivalChart;
import dev.slipway.stats.survival.Bootstrap;
import dev.slipway.stats.survival.KaplanMeier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One curve in numbers.
 *
 * @param name in words
 * @param median months by which half had come; null where that has not happened
 * @param medianRange its range over cases; null where there are too few
 * @param shares that had come by 6, 12 and 24 months
 * @param supported the month up to which the cases say something
 * @param atRisk how many were still waiting at each tick of the chart
 * @param fits null where there are too few cases
 */
record PartView(
    String name,
    int cases,
    int events,
    @Nullable Double median,
    @Nullable Range medianRange,
    List<Double> shares,
    double supported,
    List<Integer> atRisk,
    List<StepView> steps,
    @Nullable FitsView fits) {

  private static final double[] BY = {6, 12, 24};

  /** Where a number lies nine times in ten. */
  record Range(double low, double high) {

    private static Range of(Bootstrap.Interval interval) {
      return new Range(interval.low(), interval.high());
    }
  }

  /** A number with its range. */
  record Ranged(double value, Range range) {}

  /** One step of the curve; shares that have come. */
  record StepView(double month, int atRisk, int events, double share, double low, double high) {}

  /**
   * Both fits.
   *
   * @param medians months by which half had come, by the Weibull fit and by the log-normal one
   */
  record FitsView(
      Ranged shape,
      Ranged scale,
      Ranged mu,
      Ranged sigma,
      double weibullAic,
      double logNormalAic,
      List<Double> medians,
      String better) {

    static FitsView of(CurveFits fits) {
      return new FitsView(
          new Ranged(fits.weibull().shape(), Range.of(fits.shape())),
          new Ranged(fits.weibull().scale(), Range.of(fits.scale())),
          new Ranged(fits.logNormal().mu(), Range.of(fits.mu())),
          new Ranged(fits.logNormal().sigma(), Range.of(fits.sigma())),
          fits.weibullAic(),
          fits.logNormalAic(),
          List.of(fits.weibull().median(), fits.logNormal().median()),
          fits.better().name());
    }
  }

  static PartView of(String name, Curve curve) {
    KaplanMeier estimate = curve.estimate();
    CurveFits fits = curve.fits();
    return new PartView(
        name,
        curve.waits().cases(),
        curve.waits().events(),
        curve.median(),
        fits == null || curve.median() == null ? null : Range.of(fits.median()),
        estimate == null ? List.of() : Arrays.stream(BY).map(estimate::cdf).boxed().toList(),
        curve.supportedMonths(),
        estimate == null ? List.of() : atRisk(estimate),
        estimate == null ? List.of() : steps(curve, estimate),
        fits == null ? null : FitsView.of(fits));
  }

  private static List<Integer> atRisk(KaplanMeier estimate) {
    return Arrays.stream(SurvivalChart.TICKS).mapToObj(estimate::atRisk).toList();
  }

  private static List<StepView> steps(Curve curve, KaplanMeier estimate) {
    List<StepView> steps = new ArrayList<>();
    for (int i = 0; i < estimate.steps().size(); i++) {
      KaplanMeier.Step step = estimate.steps().get(i);
      KaplanMeier.Bounds waiting = curve.band().get(i);
      steps.add(
          new StepView(
              step.time(),
              step.atRisk(),
              step.events(),
              1 - step.waiting(),
              1 - waiting.high(),
              1 - waiting.low()));
    }
    return steps;
  }
}
