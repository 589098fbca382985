package dev.slipway.stats.survival;

/**
 * One waiting time, in any unit that a whole sample shares.
 *
 * @param time how long was waited, above 0 and finite
 * @param ended true if the awaited event ended the wait, false if only the watching ended
 *     (right-censored)
 */
public record Lifetime(double time, boolean ended) {

  /**
   * @throws IllegalArgumentException if the time is not above 0 and finite
   */
  public Lifetime {
    if (!(time > 0 && time < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a lifetime is above 0 and finite, not " + time);
    }
  }
}
