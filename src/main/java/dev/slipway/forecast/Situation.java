package dev.slipway.forecast;

import dev.slipway.forecast.Resolution.Reason;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.ProposalState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a proposal on a day.
 *
 * @param record what happened, in any order
 * @param releasedOn since when the model is out; null if it is not
 * @param declined whether the board's word is that it may not be released
 * @param conditions that the board has decided on, by their slugs; null before it has decided and
 *     where it takes the plan as it is
 */
public record Situation(
    ProposalState state,
    List<Observation> record,
    @Nullable LocalDate releasedOn,
    boolean declined,
    @Nullable Set<String> conditions) {

  public Situation {
    record = List.copyOf(record);
  }

  /** What has come of a forecast by the end of the day before this one, or on it. */
  Resolution of(Forecast forecast, LocalDate today) {
    return emptied(forecast)
        .map(Resolution::of)
        .orElseGet(
            () ->
                forecast
                    .kind()
                    .first(record)
                    .filter(event -> !event.on().isAfter(forecast.due()))
                    .map(event -> happened(forecast, event, today))
                    .orElseGet(() -> nothingYet(forecast, today)));
  }

  private Optional<Reason> emptied(Forecast forecast) {
    LocalDate made = forecast.batch().madeOn();
    boolean before =
        forecast.kind().first(record).filter(event -> !event.on().isAfter(made)).isPresent();
    if (!made.isBefore(forecast.due())) {
      return Optional.of(Reason.MADE_TOO_LATE);
    }
    if (before) {
      return Optional.of(Reason.ALREADY_HAPPENED);
    }
    if (state == ProposalState.WITHDRAWN) {
      return Optional.of(Reason.WITHDRAWN);
    }
    if (declined && releasedOn == null) {
      return Optional.of(Reason.DECLINED);
    }
    return conditions != null && !conditions.equals(Set.copyOf(forecast.batch().conditions()))
        ? Optional.of(Reason.OTHER_CONDITIONS)
        : Optional.empty();
  }

  private Resolution happened(Forecast forecast, Observation event, LocalDate today) {
    if (isReleasedBy(forecast.due())) {
      return new Resolution(Reason.RECORDED, event.on(), event);
    }
    return today.isAfter(forecast.due())
        ? Resolution.of(Reason.NOT_RELEASED)
        : new Resolution(Reason.WAITING_FOR_RELEASE, null, event);
  }

  private Resolution nothingYet(Forecast forecast, LocalDate today) {
    if (!today.isAfter(forecast.due())) {
      return Resolution.of(Reason.WAITING);
    }
    return isReleasedBy(forecast.due())
        ? new Resolution(Reason.NOTHING_RECORDED, forecast.due(), null)
        : Resolution.of(Reason.NOT_RELEASED);
  }

  private boolean isReleasedBy(LocalDate day) {
    return releasedOn != null && !releasedOn.isAfter(day);
  }
}
