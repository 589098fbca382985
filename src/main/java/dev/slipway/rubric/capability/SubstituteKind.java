package dev.slipway.rubric.capability;

/** What of a kind with a model can be had already from somebody else. */
public enum SubstituteKind {
  WEAKER,
  AS_GOOD,
  SAME
}
