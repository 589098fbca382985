package dev.slipway.stats.survival;

import dev.slipway.stats.Normal;
import java.util.List;

/**
 * The log-normal distribution: the logarithm of the waiting time is normal. Its rate of events
 * rises at first and falls in the end, so that it leaves room for very long waits.
 *
 * @param mu mean of the logarithm; e^mu is the median
 * @param sigma standard deviation of the logarithm, above 0
 */
public record LogNormal(double mu, double sigma) implements WaitingTime {

  private static final double HALF_LN_2_PI = 0.9189385332046727;

  /**
   * @throws IllegalArgumentException if mu is not finite, or sigma not above 0 and finite
   */
  public LogNormal {
    if (!(StrictMath.abs(mu) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("mu is finite, not " + mu);
    }
    if (!(sigma > 0 && sigma < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("sigma is above 0 and finite, not " + sigma);
    }
  }

  /** The most likely one for lifetimes of which at least one ended. */
  public static LogNormal fit(List<Lifetime> lifetimes) {
    AcceleratedFailureTime.Fit fit =
        AcceleratedFailureTime.ofTimes(AcceleratedFailureTime.Family.LOG_NORMAL, lifetimes);
    return new LogNormal(fit.coefficients().get(0), fit.scale());
  }

  @Override
  public double cdf(double time) {
    if (!(time >= 0)) {
      throw new IllegalArgumentException("a time is 0 or more, not " + time);
    }
    if (time == 0) {
      return 0;
    }
    double z = standard(time);
    return z > 0 ? 1 - Normal.survival(z) : Normal.survival(-z);
  }

  @Override
  public double quantile(double chance) {
    return StrictMath.exp(mu + sigma * Normal.quantile(chance));
  }

  @Override
  public double logDensity(double time) {
    double z = standard(time);
    return -z * z / 2 - HALF_LN_2_PI - StrictMath.log(sigma * time);
  }

  @Override
  public double logSurvival(double time) {
    return AcceleratedFailureTime.logSurvival(standard(time));
  }

  private double standard(double time) {
    return (StrictMath.log(time) - mu) / sigma;
  }
}
