package dev.slipway.scoring.sheet;

/** How the answers of several reviewers become one score; see docs/model.md. */
public enum Pool {
  /** Each draw takes one reviewer for all questions, by weight. */
  MIXTURE,
  /** One answer to each question: the weighted mean on the transformed scale. */
  CONSENSUS
}
