package dev.slipway.stats.survival;

import java.util.List;

/**
 * Maximum likelihood fit of a {@link Weibull} to lifetimes of which some are right-censored.
 *
 * <p>With d events among the times t, and sums over all times unless marked, the shape k is the one
 * root of
 *
 * <pre>  sum t^k ln t / sum t^k  -  1/k  -  (1/d) sum over events of ln t  =  0</pre>
 *
 * and the scale is {@code (sum t^k / d)^(1/k)}. The left side grows with k, so the root is unique
 * where there is one. Source: J. F. Lawless, Statistical Models and Methods for Lifetime Data, 2nd
 * ed. 2003, section 5.2.
 */
public final class WeibullFit {

  /** Shapes are sought from here; with fewer than two distinct times the likelihood has no peak. */
  public static final double LEAST_SHAPE = 0.01;

  /** Shapes are sought up to here; a sample of equal times would drive the shape to infinity. */
  public static final double GREATEST_SHAPE = 100;

  private static final int STEPS = 200;
  private static final double PRECISION = 1e-13;

  private final double[] logs;
  private final double longest;
  private final int events;
  private final double meanEventLog;

  private WeibullFit(List<Lifetime> lifetimes) {
    logs = new double[lifetimes.size()];
    double max = Double.NEGATIVE_INFINITY;
    double sum = 0;
    int count = 0;
    for (int i = 0; i < logs.length; i++) {
      Lifetime lifetime = lifetimes.get(i);
      logs[i] = StrictMath.log(lifetime.time());
      max = StrictMath.max(max, logs[i]);
      if (lifetime.ended()) {
        sum += logs[i];
        count++;
      }
    }
    if (count == 0) {
      throw new IllegalArgumentException("a fit needs an event at least");
    }
    longest = max;
    events = count;
    meanEventLog = sum / count;
  }

  /**
   * The most likely Weibull distribution.
   *
   * @param lifetimes at least one of them ended; their order does not matter to more than rounding
   * @return shape without unit, from {@value #LEAST_SHAPE} to {@value #GREATEST_SHAPE}; scale in
   *     the unit of the times
   * @throws IllegalArgumentException if no lifetime ended
   */
  public static Weibull of(List<Lifetime> lifetimes) {
    WeibullFit fit = new WeibullFit(lifetimes);
    return fit.withShape(fit.shape());
  }

  /**
   * The most likely Weibull distribution among those of a given shape; shape 1 is the exponential,
   * whose scale is the total time divided by the number of events.
   *
   * @param lifetimes at least one of them ended
   * @param shape above 0 and finite
   * @throws IllegalArgumentException if no lifetime ended or the shape is outside its domain
   */
  public static Weibull withShape(List<Lifetime> lifetimes, double shape) {
    if (!(shape > 0 && shape < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a shape is above 0 and finite, not " + shape);
    }
    return new WeibullFit(lifetimes).withShape(shape);
  }

  private Weibull withShape(double shape) {
    double sum = 0;
    for (double log : logs) {
      sum += StrictMath.exp(shape * (log - longest));
    }
    return new Weibull(shape, StrictMath.exp(longest + StrictMath.log(sum / events) / shape));
  }

  /** Newton's steps, each kept inside a bracket that shrinks around the root. */
  private double shape() {
    double low = LEAST_SHAPE;
    double high = GREATEST_SHAPE;
    double shape = 1;
    for (int i = 0; i < STEPS; i++) {
      double[] sums = sums(shape);
      double mean = sums[1] / sums[0];
      double value = mean + longest - 1 / shape - meanEventLog;
      if (value > 0) {
        high = shape;
      } else {
        low = shape;
      }
      double slope = sums[2] / sums[0] - mean * mean + 1 / (shape * shape);
      double next = shape - value / slope;
      if (!(next > low && next < high)) {
        next = 0.5 * (low + high);
      }
      if (StrictMath.abs(next - shape) <= PRECISION * shape) {
        return next;
      }
      shape = next;
    }
    return shape;
  }

  /** Sums of t^k, t^k ln t and t^k (ln t)^2, times taken relative to the longest. */
  private double[] sums(double shape) {
    double power = 0;
    double first = 0;
    double second = 0;
    for (double log : logs) {
      double relative = log - longest;
      double weight = StrictMath.exp(shape * relative);
      power += weight;
      first += weight * relative;
      second += weight * relative * relative;
    }
    return new double[] {power, first, second};
  }
}
