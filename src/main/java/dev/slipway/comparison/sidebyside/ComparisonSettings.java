package dev.slipway.comparison.sidebyside;

import dev.slipway.scoring.assembly.Basis;
import org.jspecify.annotations.Nullable;

/**
 * How proposals are compared.
 *
 * @param horizonMonths length of the window, or null for the shortest of their own horizons
 * @param fromFirstStep whether the window is counted from each plan's first step, not from the
 *     decision
 * @param seed of the random numbers, or null for the board's
 */
public record ComparisonSettings(
    @Nullable Integer horizonMonths, boolean fromFirstStep, @Nullable Long seed, Basis basis) {

  /** As the proposals' own pages show them. */
  public static ComparisonSettings usual() {
    return new ComparisonSettings(null, false, null, Basis.RUBRIC);
  }
}
