package dev.slipway.pathway;

/** What the decision changes: as proposed minus as today, draw by draw. */
public record Margin(Part bad, Part good) {

  /** The mean of a difference of likelihoods, and its 5th and 95th percentile. */
  public record Part(double mean, double p05, double p95) {}
}
