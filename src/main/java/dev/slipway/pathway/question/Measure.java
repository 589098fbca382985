package dev.slipway.pathway.question;

/** What a step of a chain tells. */
public enum Measure {
  /** How many: positive. */
  COUNT,
  /** How likely: from 0 to 1. */
  CHANCE
}
