package dev.slipway.scoring.assembly;

/** Where an input of a score came from. */
public enum Origin {
  /** A starting answer of the rubric. */
  RUBRIC,
  /** The submitter's answer, with a reason. */
  CLAIM,
  /** The pooled answers of reviewers. */
  REVIEWERS,
  /** One of the others, updated by evidence; the input says which. */
  EVIDENCE,
  /** Fitted to the reference cases known on the day of decision. */
  CASES,
  /** What the model's profile says. */
  PROFILE,
  /** What the proposal says. */
  PROPOSAL
}
