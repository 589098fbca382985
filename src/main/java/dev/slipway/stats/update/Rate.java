package dev.slipway.stats.update;

import dev.slipway.stats.Kind;

/**
 * In an exposure of T years an event happened k times. With ψ the field's odds over the test's,
 *
 * <pre>  L(x) = E_ψ [ (x T / ψ)^(ω k) e^(−ω x T / ψ) ]</pre>
 *
 * @param events k, 0 or more
 * @param years T, above 0
 * @param field how far the test speaks for the field
 */
public record Rate(long events, double years, ExternalValidity field) implements Observation {

  /** Beyond this e^d is held to a straight line: such rates are out of the question anyway. */
  private static final double FAR = 600;

  public Rate {
    if (!(events >= 0 && years > 0 && years < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(events + " in " + years + " years");
    }
  }

  @Override
  public Kind kind() {
    return Kind.POSITIVE;
  }

  @Override
  public double logLikelihood(double t) {
    double expected = t + StrictMath.log(years);
    return field.average(logOdds -> field.relevance() * poisson(expected - logOdds));
  }

  /** k ln λ − λ for the logarithm of λ, less that at the peak, λ = k. */
  private double poisson(double log) {
    if (events == 0) {
      return -1 - expm1(log);
    }
    double distance = log - StrictMath.log(events);
    return events * (distance - expm1(distance));
  }

  private static double expm1(double d) {
    return d > FAR ? StrictMath.expm1(FAR) * (1 + d - FAR) : StrictMath.expm1(d);
  }
}
