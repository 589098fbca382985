package dev.slipway.precedent.curve;

import dev.slipway.stats.survival.Bootstrap;
import dev.slipway.stats.survival.Bootstrap.Interval;
import dev.slipway.stats.survival.KaplanMeier;
import dev.slipway.stats.survival.Lifetime;
import dev.slipway.stats.survival.LogNormal;
import dev.slipway.stats.survival.Weibull;
import dev.slipway.stats.survival.WeibullFit;
import java.util.List;

/**
 * Both distributions fitted to waits, with 90 % intervals over cases.
 *
 * @param weibullAic Akaike's criterion; the smaller fits better
 * @param median of the curve that assumes no distribution
 */
public record CurveFits(
    Weibull weibull,
    LogNormal logNormal,
    double weibullAic,
    double logNormalAic,
    Interval median,
    Interval shape,
    Interval scale,
    Interval mu,
    Interval sigma) {

  private static final int RESAMPLES = 2_000;
  private static final long SEED = 20_261_123L;

  /** Criteria closer than this tell nothing. */
  private static final double SAME = 2;

  static CurveFits of(List<Lifetime> lifetimes) {
    Weibull weibull = WeibullFit.of(lifetimes);
    LogNormal logNormal = LogNormal.fit(lifetimes);
    List<Interval> intervals =
        Bootstrap.intervals(lifetimes, CurveFits::statistics, 5, RESAMPLES, SEED);
    return new CurveFits(
        weibull,
        logNormal,
        weibull.aic(lifetimes),
        logNormal.aic(lifetimes),
        intervals.get(0),
        intervals.get(1),
        intervals.get(2),
        intervals.get(3),
        intervals.get(4));
  }

  private static double[] statistics(List<Lifetime> drawn) {
    double median = KaplanMeier.of(drawn).quantile(0.5).orElse(Double.NaN);
    if (drawn.stream().noneMatch(Lifetime::ended)) {
      return new double[] {median, Double.NaN, Double.NaN, Double.NaN, Double.NaN};
    }
    Weibull weibull = WeibullFit.of(drawn);
    LogNormal logNormal = LogNormal.fit(drawn);
    return new double[] {
      median, weibull.shape(), weibull.scale(), logNormal.mu(), logNormal.sigma()
    };
  }

  /** Which of the two fits better. */
  public Better better() {
    double difference = weibullAic - logNormalAic;
    if (Math.abs(difference) < SAME) {
      return Better.NEITHER;
    }
    return difference < 0 ? Better.WEIBULL : Better.LOG_NORMAL;
  }

  /** Which distribution fits better. */
  public enum Better {
    WEIBULL,
    LOG_NORMAL,
    /** Their criteria are too close to say. */
    NEITHER
  }
}
