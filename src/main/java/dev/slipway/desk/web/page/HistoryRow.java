package dev.slipway.desk.web.page;

import dev.slipway.scoring.PastScore;
import dev.slipway.scoring.ScoreBrief;
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
    ScoreBrief brief = score.brief();
    return new HistoryRow(
        score.id(),
        score.basis().name(),
        score.madeAt(),
        score.madeBy(),
        brief.bad(),
        brief.good(),
        score.rubricVersion(),
        score.engineVersion(),
        score.outdated());
  }
}
