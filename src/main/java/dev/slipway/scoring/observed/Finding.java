package dev.slipway.scoring.observed;

import dev.slipway.proposal.evidence.Measurement;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry of evidence that counts.
 *
 * @param id of the entry
 * @param since when it has been there to be read; answers given later contain it
 * @param weight by which its relevance is multiplied, above 0
 */
public record Finding(UUID id, Measurement measurement, Instant since, double weight) {

  boolean isNewerThan(Instant answeredAt) {
    return since.isAfter(answeredAt);
  }
}
