package dev.slipway.precedent.web;

import dev.slipway.precedent.CopyLag;
import dev.slipway.precedent.GroupFit;
import dev.slipway.stats.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What was fitted to one class, as a line of the table.
 *
 * @param group name of the class
 * @param every true for the line of all classes together
 * @param observed months by which half had been copied; null where that has not come
 * @param lag months of the fitted median; null where there are too few cases
 * @param shape null where there are too few cases
 */
record FitView(
    String group,
    boolean every,
    int cases,
    int events,
    @Nullable Double observed,
    @Nullable Range lag,
    @Nullable Range shape) {

  /** A number and its interval. */
  record Range(double low, double middle, double high) {

    private static Range of(Quantity.Percentiles given) {
      return new Range(given.p05(), given.p50(), given.p95());
    }
  }

  static FitView of(GroupFit given) {
    GroupFit.Fit fit = given.fit();
    boolean every = given.group().equals(CopyLag.ALL);
    if (fit == null) {
      return new FitView(given.group(), every, given.cases(), given.events(), null, null, null);
    }
    return new FitView(
        given.group(),
        every,
        given.cases(),
        given.events(),
        fit.observedMedianMonths(),
        Range.of(fit.medianMonths()),
        Range.of(fit.shape()));
  }
}
