package dev.slipway.elicitation.pool;

import dev.slipway.elicitation.Pooling;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What reviewers answered in the rounds that are over.
 *
 * @param voices each with at least one answer, in the panel's order, the submitter's last
 */
public record ReviewerPool(Pooling pooling, List<Voice> voices) {

  public ReviewerPool {
    voices = List.copyOf(voices);
  }

  /** How many reviewers are heard. */
  public int reviewers() {
    return (int) voices.stream().filter(voice -> voice.personId() != null).count();
  }

  /** Nothing if they are not heard. */
  public Optional<Voice> voiceOf(UUID personId) {
    return voices.stream().filter(voice -> personId.equals(voice.personId())).findFirst();
  }
}
