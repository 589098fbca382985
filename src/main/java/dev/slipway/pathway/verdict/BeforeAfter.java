package dev.slipway.pathway.verdict;

import dev.slipway.pathway.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * Two likelihoods in hundredths, and the points between them, rounded to one unit so that they add
 * up.
 */
public record BeforeAfter(double before, double change, double after) {

  /** Null where the likelihoods are not known to the unit of their change. */
  static @Nullable BeforeAfter of(Estimate before, Estimate after, Points change) {
    int decimals = Math.min(supported(before), supported(after));
    if (decimals < change.decimals() && Points.rounded(change.mean(), decimals) != change.mean()) {
      return null;
    }
    int unit = Math.min(decimals, change.decimals());
    double from = Points.rounded(100 * before.mean(), unit);
    double to = Points.rounded(from + change.mean(), unit);
    return from <= 0 || to <= 0 || to > 100 ? null : new BeforeAfter(from, change.mean(), to);
  }

  private static int supported(Estimate one) {
    int ofMean = Points.decimals(100 * one.mean());
    double width = 100 * (one.p95() - one.p05());
    return width > 0 ? Math.min(ofMean, Points.decimals(width)) : ofMean;
  }
}
