package dev.slipway.precedent;

import dev.slipway.stats.Quantity;
import dev.slipway.stats.survival.KaplanMeier;
import dev.slipway.stats.survival.Lifetime;
import dev.slipway.stats.survival.Resampling;
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
  private static final double LEAST_MONTHS = 0.01;

  /**
   * How lopsided, on the logarithmic scale, the shorter side of an interval may be beside the
   * longer. The three numbers make a distribution (see the metalog) down to 0.1429 = (1 - 0.45 x
   * 1.66711) / (1 + 0.45 x 1.66711); a little more keeps its tail in hand.
   */
  private static final double LEAST_SIDE = 0.165;

  static LagFit of(Sample sample) {
    return new LagFit(sample, WeibullFit.of(sample.lifetimes()));
  }

  /** Weibull shape within what a scenario takes. */
  double shape() {
    return Math.min(Math.max(weibull.shape(), LEAST_SHAPE), GREATEST_SHAPE);
  }

  /** Months by which half have been copied, without assuming a distribution. */
  OptionalDouble observedMedian() {
    return KaplanMeier.of(sample.lifetimes()).timeBy(0.5);
  }

  Resampling.Interval shapeInterval() {
    return interval(Weibull::shape);
  }

  /** The median lag with its interval, made wider where it would not be a distribution. */
  Lag lag() {
    double middle = Math.max(weibull.median(), LEAST_MONTHS);
    Resampling.Interval interval = interval(Weibull::median);
    double below = StrictMath.log(middle / Math.max(interval.low(), LEAST_MONTHS / 10));
    double above = StrictMath.log(interval.high() / middle);
    double least = Math.max(LEAST_SIDE * Math.max(below, above), 1e-3);
    Quantity.Percentiles percentiles =
        new Quantity.Percentiles(
            below < least ? middle * StrictMath.exp(-least) : interval.low(),
            middle,
            above < least ? middle * StrictMath.exp(least) : interval.high());
    return new Lag(percentiles, below < least || above < least);
  }

  private Resampling.Interval interval(ToDoubleFunction<Weibull> statistic) {
    return Resampling.interval(
        sample.lifetimes(), drawn -> ofDrawn(drawn, statistic), RESAMPLES, SEED);
  }

  /** A resample without any copy has no fit. */
  private static OptionalDouble ofDrawn(List<Lifetime> drawn, ToDoubleFunction<Weibull> statistic) {
    return drawn.stream().anyMatch(Lifetime::ended)
        ? OptionalDouble.of(statistic.applyAsDouble(WeibullFit.of(drawn)))
        : OptionalDouble.empty();
  }

  /**
   * A median lag.
   *
   * @param months with its interval
   * @param widened whether the interval had to be made wider
   */
  record Lag(Quantity.Percentiles months, boolean widened) {}
}
