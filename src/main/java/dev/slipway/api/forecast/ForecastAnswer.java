package dev.slipway.api.forecast;

import dev.slipway.forecast.Forecast;
import dev.slipway.forecast.LedgerEntry;
import dev.slipway.forecast.Resolution;
import dev.slipway.proposal.Observation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One forecast and what has come of it.
 *
 * @param voice pool, starting, claims or person
 * @param event copied, openly_distributed, extremely_bad or extremely_good
 * @param state open, happened, did_not, void or replaced
 * @param resolvedOn the day that settled it; null where none did
 */
record ForecastAnswer(
    String id,
    String proposalId,
    String question,
    String confidentiality,
    String event,
    String dueOn,
    String voice,
    @Nullable String person,
    double probability,
    String state,
    String reason,
    @Nullable String resolvedOn,
    @Nullable String happened,
    @Nullable String source,
    List<String> conditions,
    String plannedRelease,
    @Nullable String released,
    String madeAt,
    String scenarioHash,
    String engineVersion) {

  /** The columns of the file, in the order of the members. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "proposal_id",
          "question",
          "confidentiality",
          "event",
          "due_on",
          "voice",
          "person",
          "probability",
          "state",
          "reason",
          "resolved_on",
          "happened",
          "source",
          "conditions",
          "planned_release",
          "released",
          "made_at",
          "scenario_hash",
          "engine_version");

  static ForecastAnswer of(LedgerEntry entry) {
    Forecast forecast = entry.forecast();
    Resolution resolution = entry.resolution();
    Observation event = resolution.event();
    return new ForecastAnswer(
        forecast.id().toString(),
        forecast.proposalId().toString(),
        entry.question(),
        entry.mark(),
        lower(forecast.kind()),
        forecast.due().toString(),
        lower(forecast.voice()),
        entry.person(),
        forecast.chance(),
        lower(resolution.state()),
        lower(resolution.reason()),
        text(resolution.on()),
        event == null ? null : event.what(),
        event == null ? null : event.source(),
        forecast.batch().conditions(),
        forecast.batch().plannedOn().toString(),
        text(entry.releasedOn()),
        forecast.batch().madeAt().toString(),
        forecast.batch().scenarioHash(),
        forecast.batch().engineVersion());
  }

  /** The values of a line of the file. */
  List<String> values() {
    return List.of(
        id,
        proposalId,
        question,
        confidentiality,
        event,
        dueOn,
        voice,
        orEmpty(person),
        Double.toString(probability),
        state,
        reason,
        orEmpty(resolvedOn),
        orEmpty(happened),
        orEmpty(source),
        String.join(" ", conditions),
        plannedRelease,
        orEmpty(released),
        madeAt,
        scenarioHash,
        engineVersion);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
