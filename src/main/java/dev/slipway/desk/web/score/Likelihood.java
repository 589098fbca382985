package dev.slipway.desk.web.score;

import dev.slipway.pathway.Estimate;

/** A likelihood with the interval that holds it nine times in ten. */
public record Likelihood(double mean, double p05, double p95) {

  public static Likelihood of(Estimate estimate) {
    return new Likelihood(estimate.mean(), estimate.p05(), estimate.p95());
  }
}
