package dev.slipway.pathway.verdict;

import dev.slipway.pathway.Change;
import dev.slipway.pathway.Direction;

/** The direction of changes that come without one: kept by an earlier version, or in masses. */
final class Directions {

  private static final double CLEAR = 0.9;

  private Directions() {}

  /**
   * As it is told to people: a few draws may outweigh all others, and then one word would mislead.
   *
   * @param found by the share of draws alone
   */
  static Direction told(Direction found, Change.Part part) {
    boolean against =
        found == Direction.LOWERS && part.mean() >= 0
            || found == Direction.RAISES && part.mean() <= 0;
    return against ? Direction.CANNOT_TELL : found;
  }

  /**
   * As the score says it, but that draws which do not fall are taken to rise.
   *
   * @param before the likelihood before
   * @param most what is not material of a change
   * @param share likewise, as a share of the likelihood before
   */
  static Direction of(Change.Part part, double before, double most, double share) {
    if (part.p05() >= -most && part.p95() <= most && Math.abs(part.mean()) <= share * before) {
      return Direction.NO_MATERIAL_CHANGE;
    }
    if (part.shareOfDrawsLower() >= CLEAR && part.mean() < 0) {
      return Direction.LOWERS;
    }
    boolean raises = 1 - part.shareOfDrawsLower() >= CLEAR && part.p50() > 0 && part.mean() > 0;
    return raises ? Direction.RAISES : Direction.CANNOT_TELL;
  }
}
