package dev.slipway.scoring.observed;

import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.UUID;

/**
 * What evidence made of an answer.
 *
 * @param middleMoved whether the middle number is not the median, but the nearest to it for which
 *     the three have a distribution
 * @param entries of evidence that moved it
 */
public record EvidenceUpdate(Quantity posterior, boolean middleMoved, List<UUID> entries) {

  public EvidenceUpdate {
    entries = List.copyOf(entries);
  }
}
