package dev.slipway.rubric;

import java.time.Instant;

/**
 * The board's policy from one day on.
 *
 * @param reason why it was changed; empty for the first, which comes with the product
 * @param proposedBy name of the person who proposed the change; empty for the first
 * @param confirmedBy name of the other who confirmed it; empty for the first
 */
public record PolicyVersion(
    int version,
    PolicyTerms terms,
    String reason,
    String proposedBy,
    String confirmedBy,
    Instant since) {

  /** The one that comes with the product. */
  public static final int FIRST = 1;
}
