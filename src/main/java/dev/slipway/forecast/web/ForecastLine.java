package dev.slipway.forecast.web;

import dev.slipway.forecast.Forecast;
import dev.slipway.forecast.LedgerEntry;
import dev.slipway.forecast.Resolution;
import dev.slipway.proposal.Observation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One forecast and what came of it.
 *
 * @param mark how far the proposal may be shown; empty where it is not marked
 * @param person empty where it is not one person's, or where the account is gone
 * @param on the day that settled it
 * @param what happened; empty where nothing did
 * @param source an address, or empty
 * @param late days from the planned release to the actual one
 */
record ForecastLine(
    UUID proposalId,
    String question,
    String mark,
    String kind,
    LocalDate due,
    String voice,
    String person,
    double chance,
    String state,
    String reason,
    @Nullable LocalDate on,
    String what,
    String source,
    long late,
    List<String> conditions,
    Instant madeAt,
    String scenarioHash,
    String engineVersion) {

  static ForecastLine of(LedgerEntry entry) {
    Forecast forecast = entry.forecast();
    Resolution resolution = entry.resolution();
    Observation event = resolution.event();
    String person = entry.person();
    return new ForecastLine(
        forecast.proposalId(),
        entry.question(),
        entry.mark(),
        forecast.kind().name(),
        forecast.due(),
        forecast.voice().name(),
        person == null ? "" : person,
        forecast.chance(),
        resolution.state().name(),
        resolution.reason().name(),
        resolution.on(),
        event == null ? "" : event.what(),
        event == null || !event.source().matches("https?://.*") ? "" : event.source(),
        entry.releasedLate(),
        forecast.batch().conditions(),
        forecast.batch().madeAt(),
        forecast.batch().scenarioHash(),
        forecast.batch().engineVersion());
  }

  /** The first signs of the fingerprint, by which people tell scenarios apart. */
  public String shortHash() {
    return scenarioHash.substring(0, Math.min(10, scenarioHash.length()));
  }
}
