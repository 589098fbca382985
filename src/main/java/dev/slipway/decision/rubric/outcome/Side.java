package dev.slipway.decision.rubric.outcome;

/** Which of the two is added, as the last part of its form's address says. */
enum Side {
  THREAT,
  BENEFIT
}
