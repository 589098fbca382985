package dev.slipway.forecast;

import dev.slipway.stats.calibration.ResolvedForecast;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A forecast with what has come of it.
 *
 * @param question by which people know the proposal
 * @param mark how far the proposal may be shown; empty where it is not marked
 * @param person the name of the person whose answers it rests on; null for answers together
 * @param releasedOn since when the model is out; null if it is not
 */
public record LedgerEntry(
    Forecast forecast,
    Resolution resolution,
    String question,
    String mark,
    @Nullable String person,
    @Nullable LocalDate releasedOn) {

  LedgerEntry replaced() {
    return new LedgerEntry(
        forecast, Resolution.of(Resolution.Reason.NEWER_ONE), question, mark, person, releasedOn);
  }

  /** What was said beside what came. */
  ResolvedForecast said() {
    return new ResolvedForecast(forecast.chance(), resolution.state() == Resolution.State.HAPPENED);
  }

  /** Days from the planned release to the actual one, or 0 where it is not out. */
  public long releasedLate() {
    LocalDate day = releasedOn;
    return day == null ? 0 : day.toEpochDay() - forecast.batch().plannedOn().toEpochDay();
  }
}
