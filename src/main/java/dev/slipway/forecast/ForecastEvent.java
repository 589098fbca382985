package dev.slipway.forecast;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import dev.slipway.forecast.Forecast.Batch;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Something that was done about forecasts; stands among the proposal's own lines. */
public sealed interface ForecastEvent extends Recorded {

  UUID proposalId();

  /** The question to decide, by which people know the proposal. */
  String question();

  @Override
  default Subject subject() {
    return new Subject("proposal", proposalId().toString(), question());
  }

  /**
   * Forecasts were made. Those of single persons stand in the line by their fingerprint only, as
   * their answers do not stand in the trail either.
   *
   * @param fingerprint over every one of them
   */
  @Action("forecast.made")
  record ForecastsMade(String question, Batch batch, List<Forecast> forecasts, String fingerprint)
      implements ForecastEvent {

    @Override
    public UUID proposalId() {
      return batch.proposalId();
    }

    @Override
    public List<Change> changes() {
      return Stream.of(
              Change.between("scenario", null, batch.scenarioHash()),
              Change.between("conditions", "", String.join(", ", batch.conditions())),
              forecasts.stream()
                  .filter(each -> each.personId() == null)
                  .map(each -> new Change("forecast." + each.kind(), null, text(each))),
              Change.between("forecasts", null, fingerprint))
          .flatMap(each -> each)
          .toList();
    }

    private static String text(Forecast each) {
      return String.format(Locale.ROOT, "%s: %.4f", each.due(), each.chance());
    }
  }

  /** What came of it was taken over as a reference case. */
  @Action("forecast.case")
  record CaseTaken(UUID proposalId, String question, String caseKey) implements ForecastEvent {
    @Override
    public List<Change> changes() {
      return Change.between("case", null, caseKey).toList();
    }
  }
}
