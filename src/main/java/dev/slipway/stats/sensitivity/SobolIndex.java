package dev.slipway.stats.sensitivity;

/**
 * A Sobol' index with its 90 % interval, all between 0 and 1, the value inside the interval.
 *
 * @param value the share of the variance
 * @param low the interval's lower end
 * @param high the interval's upper end
 */
public record SobolIndex(double value, double low, double high) {

  /** Nothing depends on it, for certain. */
  public static final SobolIndex NONE = new SobolIndex(0, 0, 0);

  public SobolIndex {
    if (!(low >= 0 && low <= value && value <= high && high <= 1)) {
      throw new IllegalArgumentException(low + " <= " + value + " <= " + high);
    }
  }

  /** Sampling error may leave [0, 1]; an index cannot. */
  static SobolIndex within(double value, double low, double high) {
    double v = clamped(value);
    return new SobolIndex(v, Math.min(v, clamped(low)), Math.max(v, clamped(high)));
  }

  private static double clamped(double x) {
    return Math.max(0, Math.min(1, x));
  }
}
