package dev.slipway.comparison.planned.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that may be worth a test.
 *
 * @param key of the question
 * @param name in words
 * @param kind of test, by its constant name
 * @param perfect what knowing the answer would be worth, in points of the net score
 * @param worths of tests, by how many trials they have
 */
record WorthRow(
    String key,
    String name,
    String kind,
    double perfect,
    double perfectError,
    List<Worth> worths,
    @Nullable Long leastTrials) {

  /** A value and its standard error, in points of the net score. */
  record Worth(double value, double error) {}
}
