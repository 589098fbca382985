package dev.slipway.elicitation;

/** How several answers become one. */
public enum Pooling {
  /** Each draw takes one reviewer for all questions. */
  MIXTURE,
  /** Their percentiles are averaged, question by question. */
  CONSENSUS
}
