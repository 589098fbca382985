package dev.slipway.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.forecast.Forecast.Batch;
import dev.slipway.forecast.Resolution.Reason;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.ProposalState;
import dev.slipway.scoring.assembly.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has come of a forecast made on the 10th of January 2026 of a copy by the 30th of June. */
class SituationTests {

  private static final LocalDate MADE = LocalDate.of(2026, 1, 10);
  private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
  private static final LocalDate RELEASED = LocalDate.of(2026, 2, 1);

  private static Forecast forecast(ForecastKind kind, LocalDate made, String... conditions) {
    Batch batch =
        new Batch(
            UUID.randomUUID(),
            UUID.randomUUID(),
            Basis.RUBRIC,
            "hash",
            "2",
            List.of(conditions),
            RELEASED,
            Instant.parse(made + "T12:00:00Z"));
    return new Forecast(UUID.randomUUID(), null, kind, DUE, 0.62, batch);
  }

  private static Observation saw(OutcomeReportKind kind, LocalDate on) {
    return new Observation(kind, on, "It", "https://example.org");
  }

  private static Situation released(Observation... record) {
    return new Situation(ProposalState.RELEASED, List.of(record), RELEASED, false, Set.of());
  }

  private static Resolution copied(Situation situation, LocalDate today) {
    return situation.of(forecast(ForecastKind.COPIED, MADE), today);
  }

  @Test
  void waitsUntilItsDayIsOver() {
    assertThat(copied(released(), DUE).reason()).isEqualTo(Reason.WAITING);
    Resolution over = copied(released(), DUE.plusDays(1));
    assertThat(over.reason()).isEqualTo(Reason.NOTHING_RECORDED);
    assertThat(over.on()).isEqualTo(DUE);
  }

  @Test
  void isTrueAtOnceWhenItIsOnRecord() {
    Observation event = saw(OutcomeReportKind.COPIED, DUE);
    Resolution resolution = copied(released(event), DUE);
    assertThat(resolution.reason()).isEqualTo(Reason.RECORDED);
    assertThat(resolution.on()).isEqualTo(DUE);
    assertThat(resolution.event()).isEqualTo(event);
  }

  @Test
  void whatIsRecordedLateWithAnEarlierDateCorrectsIt() {
    LocalDate later = DUE.plusMonths(8);
    assertThat(copied(released(), later).state()).isEqualTo(Resolution.State.DID_NOT);
    assertThat(copied(released(saw(OutcomeReportKind.COPIED, DUE.minusDays(40))), later).state())
        .isEqualTo(Resolution.State.HAPPENED);
  }

  @Test
  void whatCameAfterItsDayDoesNotMakeItTrue() {
    assertThat(
            copied(released(saw(OutcomeReportKind.COPIED, DUE.plusDays(1))), DUE.plusDays(9))
                .reason())
        .isEqualTo(Reason.NOTHING_RECORDED);
  }

  @ParameterizedTest
  @CsvSource({
    "COPIED, OPENLY_DISTRIBUTED, HAPPENED",
    "COPIED, LEAKED, OPEN",
    "OPENLY_DISTRIBUTED, LEAKED, HAPPENED",
    "OPENLY_DISTRIBUTED, COPIED, OPEN",
    "EXTREMELY_BAD, EXTREMELY_BAD, HAPPENED",
    "EXTREMELY_BAD, INCIDENT, OPEN",
    "EXTREMELY_GOOD, EXTREMELY_GOOD, HAPPENED",
    "EXTREMELY_GOOD, OTHER, OPEN"
  })
  void countsWhatIsOfItsKind(ForecastKind kind, OutcomeReportKind event, Resolution.State state) {
    LocalDate day = DUE.minusDays(30);
    assertThat(released(saw(event, day)).of(forecast(kind, MADE), day).state()).isEqualTo(state);
  }

  @Test
  void isNeverScoredIfMadeAfterTheEventOrItsDay() {
    assertThat(copied(released(saw(OutcomeReportKind.COPIED, MADE)), DUE).reason())
        .isEqualTo(Reason.ALREADY_HAPPENED);
    assertThat(released().of(forecast(ForecastKind.COPIED, DUE), DUE.plusDays(1)).reason())
        .isEqualTo(Reason.MADE_TOO_LATE);
  }

  @Test
  void isVoidWithoutTheRelease() {
    Situation waiting = new Situation(ProposalState.SCORED, List.of(), null, false, null);
    assertThat(copied(waiting, DUE).reason()).isEqualTo(Reason.WAITING);
    assertThat(copied(waiting, DUE.plusDays(1)).reason()).isEqualTo(Reason.NOT_RELEASED);
    assertThat(
            copied(new Situation(ProposalState.WITHDRAWN, List.of(), null, false, null), MADE)
                .reason())
        .isEqualTo(Reason.WITHDRAWN);
    assertThat(
            copied(new Situation(ProposalState.DECIDED, List.of(), null, true, Set.of()), MADE)
                .reason())
        .isEqualTo(Reason.DECLINED);
  }

  @Test
  void eventBeforeTheReleaseCountsOnceTheReleaseIsThere() {
    Observation event = saw(OutcomeReportKind.COPIED, MADE.plusDays(5));
    Situation early = new Situation(ProposalState.SCORED, List.of(event), null, false, null);
    assertThat(copied(early, DUE).reason()).isEqualTo(Reason.WAITING_FOR_RELEASE);
    assertThat(copied(early, DUE.plusDays(1)).reason()).isEqualTo(Reason.NOT_RELEASED);
    assertThat(copied(released(event), DUE).state()).isEqualTo(Resolution.State.HAPPENED);
  }

  @Test
  void lateReleaseLeavesTheDayAsItIs() {
    Situation late =
        new Situation(ProposalState.RELEASED, List.of(), DUE.plusDays(1), false, Set.of());
    assertThat(copied(late, DUE.plusDays(2)).reason()).isEqualTo(Reason.NOT_RELEASED);
    Situation onTheDay = new Situation(ProposalState.RELEASED, List.of(), DUE, false, Set.of());
    assertThat(copied(onTheDay, DUE.plusDays(2)).reason()).isEqualTo(Reason.NOTHING_RECORDED);
  }

  @Test
  void countsOnTheConditionsThatTheBoardDecidedOn() {
    Situation filtered =
        new Situation(ProposalState.RELEASED, List.of(), RELEASED, false, Set.of("filters"));
    assertThat(copied(filtered, DUE).reason()).isEqualTo(Reason.OTHER_CONDITIONS);
    assertThat(filtered.of(forecast(ForecastKind.COPIED, MADE, "filters"), DUE).reason())
        .isEqualTo(Reason.WAITING);
  }
}
