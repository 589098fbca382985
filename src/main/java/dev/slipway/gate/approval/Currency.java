package dev.slipway.gate.approval;

/** Whether the score that a decision rests on still answers its question. */
public enum Currency {
  /** It does. */
  CURRENT,
  /** What the score rests on has changed, and not the rubric or the engine alone. */
  INPUTS_CHANGED,
  /** Rubric or engine changed, and Slipway has yet to score again. */
  TO_BE_SCORED,
  /** Rubric or engine changed, and the limits say the same as before. */
  SAME_AFTER_ALL,
  /** Rubric or engine changed, and the limits say something else. */
  OTHERWISE
}
