package dev.slipway.proposal;

import dev.slipway.stats.Quantity;

/**
 * An answer of the submitter's own in place of the rubric's.
 *
 * @param question key of the rubric's question
 * @param reason why; a claim without one is none
 */
public record Claim(String question, Quantity answer, String reason) {

  public Claim {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A claim on " + question + " without a reason");
    }
  }
}
