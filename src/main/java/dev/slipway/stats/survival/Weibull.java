package dev.slipway.stats.survival;

/**
 * The Weibull distribution: the chance of waiting longer than t is {@code exp(-(t / scale)^shape)}.
 * A shape of 1 is a constant rate; below 1 the rate falls with waiting, above 1 it grows.
 *
 * @param shape above 0, without unit
 * @param scale above 0, in the unit of the times
 */
public record Weibull(double shape, double scale) {

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

  /** The time by which the event is as likely as not: {@code scale (ln 2)^(1 / shape)}. */
  public double median() {
    return scale * StrictMath.pow(LN_2, 1 / shape);
  }

  /**
   * The chance that the event has come by this time.
   *
   * @param time 0 or more; infinity is 1
   * @throws IllegalArgumentException if the time is negative or not a number
   */
  public double chanceBy(double time) {
    if (!(time >= 0)) {
      throw new IllegalArgumentException("a time is 0 or more, not " + time);
    }
    return -StrictMath.expm1(-StrictMath.pow(time / scale, shape));
  }
}
