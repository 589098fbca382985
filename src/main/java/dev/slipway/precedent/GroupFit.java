package dev.slipway.precedent;

import dev.slipway.stats.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What is known about copying in one class, or in all.
 *
 * @param group name of the class, or {@link CopyLag#ALL}
 * @param cases how many cases it has
 * @param events in how many of them a copy has been seen
 * @param fit null where there are too few
 */
public record GroupFit(String group, int cases, int events, @Nullable Fit fit) {

  /**
   * A fit and its 90 % intervals over cases.
   *
   * @param observedMedianMonths without assuming a distribution; null if half were never copied
   * @param medianMonths of the fitted distribution
   * @param shape of the fitted distribution
   */
  public record Fit(
      @Nullable Double observedMedianMonths,
      Quantity.Percentiles medianMonths,
      Quantity.Percentiles shape) {}
}
