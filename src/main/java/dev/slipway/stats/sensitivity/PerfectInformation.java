package dev.slipway.stats.sensitivity;

import java.util.Arrays;

/**
 * The expected value of information, from draws that are there already: what the better of two
 * options gains on average if a number x is known before choosing. With b the benefit of one option
 * over the other,
 *
 * <pre>  E max(0, E[b | x]) − max(0, E b)</pre>
 *
 * <p>A fit of E[b | x] tells on which side of 0 it lies. What choosing by it gains is the integral
 * of the fit over where the choice is another, plus the mean there of what the fit leaves of b: so
 * a heavy tail counts in full, whatever the fit makes of it. A rule gains too much on draws that it
 * was fitted to and too little on others: the value is the middle between both. Into the standard
 * error go the spread over the randomisations, half that distance, and what is lost on average
 * where the fit's own error may put it on the wrong side.
 *
 * <p>Source of the regression: M. Strong, J. E. Oakley and A. Brennan, Medical Decision Making 34
 * (2014), doi:10.1177/0272989X13505910.
 */
public final class PerfectInformation {

  private PerfectInformation() {}

  /**
   * The worth of knowing x before choosing.
   *
   * @param benefit what one option gains over the other, by draw; draw d belongs to randomisation d
   *     mod 16
   * @param score the number as a normal score, by draw
   */
  public static ValueOfInformation of(double[] benefit, double[] score) {
    return constant(benefit)
        ? ValueOfInformation.NOTHING
        : new DecisionGain(benefit, new PenalizedSpline(benefit, score)).worth();
  }

  /**
   * Likewise of knowing which of a few cases holds.
   *
   * @param which the case, by draw, from 0
   */
  public static ValueOfInformation ofCases(double[] benefit, int[] which) {
    return constant(benefit)
        ? ValueOfInformation.NOTHING
        : new DecisionGain(benefit, new GroupMeans(benefit, which)).worth();
  }

  private static boolean constant(double[] values) {
    return Arrays.stream(values).allMatch(value -> value == values[0]);
  }
}
