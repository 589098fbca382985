package dev.slipway.decision;

/** What ends a decision until the board has looked again. An incident always does. */
public enum Trigger {
  /** Others built something that can do the same. */
  COPIED,
  /** Anyone can download an equal. */
  OPENLY_DISTRIBUTED,
  /** There is a later version of the model, or one made from it. */
  NEW_VERSION
}
