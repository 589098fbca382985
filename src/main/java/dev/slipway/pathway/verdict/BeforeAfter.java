package dev.slipway.pathway.verdict;

import dev.slipway.pathway.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * Two likelihoods in hundredths, and the points between them, each rounded to one unit by itself:
 * pages that name one of them alone say the same.
 */
public record BeforeAfter(double before, double change, double after) {

  /** Null where the likelihoods are not known to the unit of their change, or do not add up. */
  static @Nullable BeforeAfter of(Estimate before, Estimate after, Points change) {
    int decimals = Math.min(supported(before), supported(after));
    if (decimals < change.decimals() && Points.rounded(change.mean(), decimals) != change.mean()) {
      return null;
    }
    return of(before, after, change.mean(), Math.min(decimals, change.decimals()));
  }

  /** Null where they would not add up. */
  static @Nullable BeforeAfter of(Estimate before, Estimate after, double change, int decimals) {
    double from = Points.rounded(100 * before.mean(), decimals);
    double to = Points.rounded(100 * after.mean(), decimals);
    boolean addsUp = Points.rounded(from + change, decimals) == to;
    return addsUp && from > 0 && to > 0 ? new BeforeAfter(from, change, to) : null;
  }

  private static int supported(Estimate one) {
    int ofMean = Points.decimals(100 * one.mean());
    double width = 100 * (one.p95() - one.p05());
    return width > 0 ? Math.min(ofMean, Points.decimals(width)) : ofMean;
  }
}
