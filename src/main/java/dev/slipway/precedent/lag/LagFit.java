package dev.slipway.precedent.lag;

import dev.slipway.stats.survival.Bootstrap;
import dev.slipway.stats.survival.KaplanMeier;
import dev.slipway.stats.survival.Lifetime;
import dev.slipway.stats.survival.Weibull;
import dev.slipway.stats.survival.WeibullFit;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * A Weibull distribution fitted to a sample, with what is not known about it by resampling whole
 * cases.
 *
 * @param sample what it was fitted to
 * @param weibull the most likely one
 */
record LagFit(Sample sample, Weibull weibull) {

  private static final int RESAMPLES = 2_000;
  private static final long SEED = 20_261_123L;

  private static final double LEAST_SHAPE = 0.2;
  private static final double GREATEST_SHAPE = 10;

  static LagFit of(Sample sample) {
    return new LagFit(sample, WeibullFit.of(sample.lifetimes()));
  }

  /** Weibull shape within what a scenario takes. */
  double shape() {
    return Math.min(Math.max(weibull.shape(), LEAST_SHAPE), GREATEST_SHAPE);
  }

  /** Months by which half have been copied, without assuming a distribution. */
  OptionalDouble observedMedian() {
    return KaplanMeier.of(sample.lifetimes()).quantile(0.5);
  }

  Bootstrap.Interval shapeInterval() {
    return interval(Weibull::shape);
  }

  /** The median lag with its interval, made wider where it would not be a distribution. */
  Triples.Months lag() {
    Bootstrap.Interval interval = interval(Weibull::median);
    return Triples.of(interval.low(), weibull.median(), interval.high());
  }

  private Bootstrap.Interval interval(ToDoubleFunction<Weibull> statistic) {
    return Bootstrap.interval(
        sample.lifetimes(), drawn -> ofDrawn(drawn, statistic), RESAMPLES, SEED);
  }

  /** A resample without any copy has no fit. */
  private static OptionalDouble ofDrawn(List<Lifetime> drawn, ToDoubleFunction<Weibull> statistic) {
    return drawn.stream().anyMatch(Lifetime::ended)
        ? OptionalDouble.of(statistic.applyAsDouble(WeibullFit.of(drawn)))
        : OptionalDouble.empty();
  }
}
