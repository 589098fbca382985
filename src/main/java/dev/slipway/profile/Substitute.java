package dev.slipway.profile;

/**
 * What can be had already in a model's place. It comes from somebody else and does not depend on
 * this model; a copy, in contrast, reproduces it.
 *
 * @param months for how many months it has been available, 1 to 1,200: until then nobody has learnt
 *     from it
 */
public record Substitute(Kind kind, Route route, double months) {

  /** How much of what the model makes possible it offers. */
  public enum Kind {
    WEAKER,
    AS_GOOD,
    /** The same weights, under whatever name. */
    SAME
  }

  /** How it reaches people. */
  public enum Route {
    /** Somebody runs it, and can refuse. */
    SERVICE,
    /** Anybody can download it. */
    WEIGHTS
  }

  /** It has been available for a month at least, or it is not there yet. */
  public static final double SHORTEST = 1;

  public Substitute {
    if (!(months >= SHORTEST && months <= ProfileDetails.LONGEST_SHOWN)) {
      throw new IllegalArgumentException("months are 1 to 1,200");
    }
  }
}
