package dev.slipway.gate.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that may end a decision about a model.
 *
 * @param proposalId the proposal at which it was recorded, or null
 * @param what in words
 */
public record GateEvent(
    UUID id,
    UUID modelId,
    @Nullable UUID proposalId,
    Kind kind,
    String what,
    LocalDate on,
    Instant recordedAt) {

  /** What sort of thing it is. */
  public enum Kind {
    INCIDENT,
    COPIED,
    OPENLY_DISTRIBUTED,
    NEW_VERSION
  }
}
