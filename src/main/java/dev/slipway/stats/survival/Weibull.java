package dev.slipway.stats.survival;

/**
 * The Weibull distribution: the chance of waiting longer than t is {@code exp(-(t / scale)^shape)}.
 * A shape of 1 is a constant rate; below 1 the rate falls with waiting, above 1 it grows.
 *
 * @param shape above 0, without unit
 * @param scale above 0, in the unit of the times
 */
public record Weibull(double shape, double scale) implements WaitingTime {

  private static final double LN_2 = 0.6931471805599453;

  /**
   * @throws IllegalArgumentException if either is not above 0 and finite
   */
  public Weibull {
    if (!(shape > 0 && shape < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a shape is above 0 and finite, not " + shape);
    }
    if (!(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a scale is above 0 and finite, not " + scale);
    }
  }

  /** The one with this median and shape. */
  public static Weibull ofMedian(double median, double shape) {
    return new Weibull(shape, median / StrictMath.pow(LN_2, 1 / shape));
  }

  /** The time by which the event is as likely as not: {@code scale (ln 2)^(1 / shape)}. */
  @Override
  public double median() {
    return scale * StrictMath.pow(LN_2, 1 / shape);
  }

  @Override
  public double cdf(double time) {
    if (!(time >= 0)) {
      throw new IllegalArgumentException("a time is 0 or more, not " + time);
    }
    return -StrictMath.expm1(-StrictMath.pow(time / scale, shape));
  }

  @Override
  public double quantile(double chance) {
    return scale * StrictMath.pow(-StrictMath.log1p(-chance), 1 / shape);
  }

  @Override
  public double logDensity(double time) {
    double log = StrictMath.log(time / scale);
    return StrictMath.log(shape / time) + shape * log - StrictMath.exp(shape * log);
  }

  @Override
  public double logSurvival(double time) {
    return -StrictMath.pow(time / scale, shape);
  }
}
