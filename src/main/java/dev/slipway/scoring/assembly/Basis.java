package dev.slipway.scoring.assembly;

/** Whose answers a score rests on. */
public enum Basis {
  /** The rubric's alone; always shown first. */
  RUBRIC,
  /** The rubric's, with the submitter's claims laid over them; never shown alone. */
  CLAIMS,
  /** The pooled answers of reviewers, where they have given them. */
  REVIEWERS
}
