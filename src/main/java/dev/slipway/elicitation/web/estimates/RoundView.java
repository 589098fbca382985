package dev.slipway.elicitation.web.estimates;

import dev.slipway.elicitation.Round;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round as the page says it.
 *
 * @param ending why it is over; null as long as it is open
 */
record RoundView(
    int number,
    boolean open,
    LocalDate closesOn,
    @Nullable Instant closedAt,
    @Nullable String ending) {

  static RoundView of(int number, Round round) {
    return new RoundView(
        number,
        round.isOpen(),
        round.closesOn(),
        round.closedAt(),
        round.ending() == null ? null : round.ending().name());
  }
}
