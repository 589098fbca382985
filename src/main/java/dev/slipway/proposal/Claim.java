package dev.slipway.proposal;

import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;

/**
 * An answer of the submitter's own in place of the rubric's.
 *
 * @param reason why; a claim without one is none
 */
public record Claim(Question question, Quantity answer, String reason) {

  public Claim {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A claim on " + question + " without a reason");
    }
  }
}
