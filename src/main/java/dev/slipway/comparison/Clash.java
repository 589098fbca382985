package dev.slipway.comparison;

/**
 * Two modifications that cannot be chosen together.
 *
 * @param first id of one
 * @param second id of the other
 * @param kind why not
 */
public record Clash(String first, String second, Kind kind) {

  /** Why two modifications cannot be chosen together. */
  public enum Kind {
    /** The catalogue says so. */
    EXCLUDES,
    /** Both set the same thing. */
    SAME_THING
  }
}
