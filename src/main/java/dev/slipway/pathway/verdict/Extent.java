package dev.slipway.pathway.verdict;

import dev.slipway.pathway.Direction;

/** How a change is put into words. */
public enum Extent {
  /** It lowers or raises, by so many points. */
  POINTS,
  /** It lowers or raises by few points that are a large part of the likelihood before. */
  RATIO,
  /** It lowers or raises in most cases, by hardly anything on average. */
  SLIGHT,
  /** It can be measured and is less than the board calls material. */
  IMMATERIAL,
  /** It cannot be measured. */
  NONE,
  /** It cannot be told which way it goes. */
  UNCLEAR;

  /** Smaller changes are not said in points. */
  private static final double MEASURABLE = 0.0005;

  private static final double TENTH = 0.1;

  static Extent of(Direction direction, double change, double before) {
    Extent size = of(change, before);
    return switch (direction) {
      case CANNOT_TELL -> UNCLEAR;
      case NO_MATERIAL_CHANGE -> size == NONE ? NONE : IMMATERIAL;
      case LOWERS, RAISES -> size == NONE ? SLIGHT : size;
    };
  }

  /** By size alone: points, a part of the likelihood before, or nothing. */
  static Extent of(double change, double before) {
    if (isMeasurable(change)) {
      return POINTS;
    }
    return Math.abs(change) > TENTH * before ? RATIO : NONE;
  }

  static boolean isMeasurable(double change) {
    return Math.abs(change) >= MEASURABLE;
  }
}
