package dev.slipway.scoring;

import dev.slipway.scoring.assembly.Basis;
import java.time.Instant;
import java.util.UUID;

/**
 * A score of the past, or the newest, for a line of text.
 *
 * @param opening the beginning of its answer, in which the likelihoods stand
 */
public record PastScore(
    UUID id,
    Basis basis,
    Instant madeAt,
    String madeBy,
    int rubricVersion,
    String engineVersion,
    boolean outdated,
    String opening) {

  public ScoreBrief brief() {
    return ScoreBrief.read(opening);
  }
}
