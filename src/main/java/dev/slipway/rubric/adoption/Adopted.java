package dev.slipway.rubric.adoption;

import java.time.Instant;

/**
 * That a version of the rubric came into force.
 *
 * @param reason why; empty for the first, which comes with the product
 * @param proposedBy name of the person who proposed it; empty for the first
 * @param confirmedBy name of the other who confirmed it
 */
public record Adopted(
    int version, String reason, String proposedBy, String confirmedBy, Instant at) {

  public boolean isFirst() {
    return proposedBy.isEmpty();
  }
}
