package dev.slipway.scoring.individual;

import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Estimate;
import java.util.UUID;

/**
 * What one reviewer's answers say of the plan with its modifications; what they left open is
 * answered by those who gave an answer.
 */
public record IndividualScore(UUID personId, Side bad, Side good) {

  /** A likelihood and its interval. */
  public record Side(double mean, double p05, double p95) {

    static Side of(Estimate estimate) {
      return new Side(estimate.mean(), estimate.p05(), estimate.p95());
    }
  }

  public static IndividualScore of(UUID personId, Assessment found) {
    return new IndividualScore(personId, Side.of(found.bad()), Side.of(found.good()));
  }
}
