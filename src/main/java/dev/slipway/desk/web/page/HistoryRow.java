package dev.slipway.desk.web.page;

import dev.slipway.pathway.Assessment;
import dev.slipway.scoring.Score;
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

  static HistoryRow of(Score score) {
    Assessment proposed = score.result().asProposed();
    return new HistoryRow(
        score.id(),
        score.basis().name(),
        score.madeAt(),
        score.madeBy(),
        proposed.bad().mean(),
        proposed.good().mean(),
        score.rubricVersion(),
        score.engineVersion(),
        score.outdated());
  }
}
