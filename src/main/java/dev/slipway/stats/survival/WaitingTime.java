package dev.slipway.stats.survival;

import java.util.List;

/** A distribution of waiting times. */
public interface WaitingTime {

  /** Free numbers of each distribution here: one for its place, one for its width. */
  int PARAMETERS = 2;

  /**
   * The chance that the event has come by this time.
   *
   * @param time 0 or more; infinity is 1
   * @throws IllegalArgumentException if the time is negative or not a number
   */
  double cdf(double time);

  /** The time by which the event has come with this chance, which is above 0 and below 1. */
  double quantile(double chance);

  /** The logarithm of the density at this time, which is above 0. */
  double logDensity(double time);

  /** The logarithm of the chance of waiting longer than this time, which is above 0. */
  double logSurvival(double time);

  /** The time by which the event is as likely as not. */
  default double median() {
    return quantile(0.5);
  }

  /** How likely the lifetimes are, as a logarithm; what is cut off counts as waiting longer. */
  default double logLikelihood(List<Lifetime> lifetimes) {
    double sum = 0;
    for (Lifetime lifetime : lifetimes) {
      sum += lifetime.ended() ? logDensity(lifetime.time()) : logSurvival(lifetime.time());
    }
    return sum;
  }

  /**
   * Akaike's criterion, twice the parameters less twice the log-likelihood; the smaller fits
   * better. Source: Akaike 1974, doi:10.1109/TAC.1974.1100705.
   */
  default double aic(List<Lifetime> lifetimes) {
    return 2 * PARAMETERS - 2 * logLikelihood(lifetimes);
  }
}
