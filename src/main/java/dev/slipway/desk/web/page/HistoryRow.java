package dev.slipway.desk.web.page;

import dev.slipway.scoring.PastScore;
import java.time.Instant;
import java.util.UUID;

/** One score of the past, or the newest. */
public record HistoryRow(
    UUID id,
    String basis,
    Instant at,
    String by,
    double bad,
    double good,
    int rubricVersion,
    String engineVersion,
    boolean outdated) {

  static HistoryRow of(PastScore score) {
    return new HistoryRow(
        score.id(),
        score.basis().name(),
        score.madeAt(),
        score.madeBy(),
        score.bad(),
        score.good(),
        score.rubricVersion(),
        score.engineVersion(),
        score.outdated());
  }
}
