package dev.slipway.comparison.planned;

/** What about a test was not as planned. */
public enum Deviation {
  TRIALS,
  EVENT,
  LATE
}
