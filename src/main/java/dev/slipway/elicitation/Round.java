package dev.slipway.elicitation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which reviewers answer, each by themselves.
 *
 * @param closesOn the last day on which they can
 * @param closedAt null as long as they can
 */
@Embeddable
public record Round(
    Instant openedAt,
    LocalDate closesOn,
    @Nullable Instant closedAt,
    @Nullable @Enumerated(EnumType.STRING) Ending ending) {

  static Round opened(Instant now, LocalDate closesOn) {
    return new Round(now, closesOn, null, null);
  }

  Round closed(Instant now, Ending why) {
    return new Round(openedAt, closesOn, now, why);
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  /** Whether its last day has passed. */
  public boolean isDue(LocalDate today) {
    return isOpen() && today.isAfter(closesOn);
  }
}
