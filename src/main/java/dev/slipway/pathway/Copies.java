package dev.slipway.pathway;

/** How copies of the capability stand at the decision. */
public enum Copies {
  NONE,
  RESTRICTED,
  OPEN
}
