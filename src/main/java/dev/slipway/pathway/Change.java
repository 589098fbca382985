package dev.slipway.pathway;

/** A change of likelihoods against the plan as proposed, on the same draws. */
public record Change(Part bad, Part good, Verdict verdict) {

  /**
   * One likelihood's change.
   *
   * @param shareOfDrawsLower the share of draws in which the likelihood falls
   */
  public record Part(
      double mean,
      double p05,
      double p50,
      double p95,
      double standardError,
      double shareOfDrawsLower) {}
}
