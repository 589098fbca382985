package dev.slipway.stats.update;

import dev.slipway.stats.Kind;

/**
 * In n trials an event happened k times. With p the chance in the test, whose odds are those in the
 * field divided by ψ,
 *
 * <pre>  L(x) = E_ψ [ p^(ω k) (1 − p)^(ω (n − k)) ]</pre>
 *
 * <p>Source of the power ω: J. G. Ibrahim and M.-H. Chen, Power Prior Distributions for Regression
 * Models, Statistical Science 15 (2000), doi:10.1214/ss/1009212673.
 *
 * @param events k, from 0 to n
 * @param trials n, at least 1
 * @param direction whether the number is the event's chance in the field or its complement
 * @param field how far the test speaks for the field
 */
public record Counts(long events, long trials, Direction direction, ExternalValidity field)
    implements Observation {

  /** What the number is the chance of. */
  public enum Direction {
    /** Of the event. */
    EVENT,
    /** Of its not happening. */
    COMPLEMENT
  }

  /** Beyond this e^d is left out of sums, so that it need not be held. */
  private static final double FAR = 30;

  public Counts {
    if (!(trials >= 1 && events >= 0 && events <= trials)) {
      throw new IllegalArgumentException(events + " of " + trials);
    }
  }

  @Override
  public Kind kind() {
    return Kind.UNIT;
  }

  @Override
  public double logLikelihood(double t) {
    double logit = direction == Direction.EVENT ? t : -t;
    return field.average(logOdds -> field.relevance() * binomial(logit - logOdds));
  }

  /** n times the mean logarithm of p^k (1 − p)^(n − k), less that at the peak. */
  private double binomial(double logit) {
    if (events == 0) {
      return -trials * softplus(logit);
    }
    if (events == trials) {
      return -trials * softplus(-logit);
    }
    double distance = logit - (StrictMath.log(events) - StrictMath.log(trials - events));
    boolean rare = events <= trials - events;
    double share = (double) (rare ? events : trials - events) / trials;
    return trials * divergence(share, rare ? distance : -distance);
  }

  /** a d − ln(1 − a + a e^d) for a ≤ 1/2: 0 at d = 0, negative elsewhere. */
  private static double divergence(double a, double d) {
    return d < FAR
        ? a * d - StrictMath.log1p(a * StrictMath.expm1(d))
        : a * d - d - StrictMath.log(a + (1 - a) * StrictMath.exp(-d));
  }

  /** ln(1 + e^x). */
  private static double softplus(double x) {
    return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
  }
}
