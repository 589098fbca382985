package dev.slipway.forecast;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.forecast.ForecastWorld.BEFORE;
import static dev.slipway.forecast.ForecastWorld.DECIDED;
import static dev.slipway.forecast.ForecastWorld.HORIZON;
import static dev.slipway.forecast.ForecastWorld.SIX;
import static dev.slipway.forecast.ForecastWorld.TWELVE;
import static dev.slipway.forecast.ForecastWorld.TWENTY_FOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.IntegrationTest;
import dev.slipway.MovableClock;
import dev.slipway.audit.Trail;
import dev.slipway.decision.DecisionContent;
import dev.slipway.decision.DecisionContent.Wanted;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.decision.Verdict;
import dev.slipway.elicitation.Board;
import dev.slipway.elicitation.RoundService;
import dev.slipway.forecast.Resolution.Reason;
import dev.slipway.forecast.Resolution.State;
import dev.slipway.pathway.Curves;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.Transition;
import dev.slipway.proposal.interest.Retention;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.individual.IndividualScore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What proposals leave behind, and what comes of it as time passes. */
@Import({ForecastWorld.class, Board.class})
class ForecastsIT extends IntegrationTest {

  @Autowired private MovableClock clock;
  @Autowired private ForecastWorld world;
  @Autowired private Board board;
  @Autowired private RoundService rounds;
  @Autowired private ForecastLedger ledger;
  @Autowired private ForecastService service;
  @Autowired private Forecasts forecasts;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;
  @Autowired private Retention retention;
  @Autowired private Trail trail;

  @BeforeEach
  void springOf2022() {
    clock.today(BEFORE);
  }

  private UUID asked() {
    UUID id = board.submitted();
    List<UUID> three = List.of(board.ada.id(), board.bo.id(), board.cy.id());
    as(board.chair, () -> rounds.openFirst(id, three, BEFORE.plusDays(1)));
    return id;
  }

  private UUID shown() {
    UUID id = asked();
    board.answer(board.ada, id, Board.RATE, 0.001, 0.002, 0.005);
    board.answer(board.bo, id, Board.RATE, 0.02, 0.06, 0.2);
    board.answer(board.cy, id, Board.LAG, 3, 9, 30);
    board.close(id, 3);
    return id;
  }

  private Resolution copied(UUID id, LocalDate due) {
    return ledger.of(id).stream()
        .filter(each -> each.forecast().kind() == ForecastKind.COPIED)
        .filter(each -> each.forecast().due().equals(due))
        .filter(each -> each.forecast().voice() == ForecastBasis.STARTING)
        .findFirst()
        .orElseThrow()
        .resolution();
  }

  @Test
  void submittedProposalLeavesWhatItsScoreSays() {
    UUID id = world.submitted();
    Score score = scoring.current(id).orElseThrow().rubric();
    Curves curves = Objects.requireNonNull(score.answer().first().assessment().curves());

    List<Forecast> left = forecasts.of(id);

    assertThat(left)
        .extracting(Forecast::kind, Forecast::due)
        .containsExactlyInAnyOrder(
            tuple(ForecastKind.COPIED, SIX),
            tuple(ForecastKind.COPIED, TWELVE),
            tuple(ForecastKind.COPIED, TWENTY_FOUR),
            tuple(ForecastKind.OPENLY_DISTRIBUTED, SIX),
            tuple(ForecastKind.OPENLY_DISTRIBUTED, TWELVE),
            tuple(ForecastKind.OPENLY_DISTRIBUTED, TWENTY_FOUR),
            tuple(ForecastKind.EXTREMELY_BAD, HORIZON),
            tuple(ForecastKind.EXTREMELY_GOOD, HORIZON));
    assertThat(left)
        .allSatisfy(
            each -> {
              assertThat(each.voice()).isEqualTo(ForecastBasis.STARTING);
              assertThat(each.batch().scenarioHash()).isEqualTo(score.scenarioHash());
              assertThat(each.batch().engineVersion()).isEqualTo(score.engineVersion());
              assertThat(each.batch().madeOn()).isEqualTo(BEFORE);
              assertThat(each.batch().plannedOn()).isEqualTo(DECIDED);
            });
    assertThat(chance(left, ForecastKind.EXTREMELY_BAD, HORIZON))
        .isEqualTo(score.answer().first().assessment().bad().mean());
    assertThat(chance(left, ForecastKind.EXTREMELY_GOOD, HORIZON))
        .isEqualTo(score.answer().first().assessment().good().mean());
    assertThat(chance(left, ForecastKind.OPENLY_DISTRIBUTED, TWELVE))
        .isCloseTo(curves.open().mean().get(11), within(1e-12));
    assertThat(chance(left, ForecastKind.COPIED, TWELVE))
        .isBetween(chance(left, ForecastKind.COPIED, SIX), 1.0)
        .isGreaterThan(chance(left, ForecastKind.OPENLY_DISTRIBUTED, SIX));
  }

  private static double chance(List<Forecast> left, ForecastKind kind, LocalDate due) {
    return left.stream()
        .filter(each -> each.kind() == kind && each.due().equals(due))
        .findFirst()
        .orElseThrow()
        .chance();
  }

  @Test
  void trailHasThemWithAFingerprint() {
    UUID id = world.submitted();
    List<Forecast> left = forecasts.of(id);

    Trail.Line line =
        trail.newestFirst(id.toString(), 0).getContent().stream()
            .filter(each -> each.action().equals("forecast.made"))
            .findFirst()
            .orElseThrow();

    assertThat(line.changes()).hasSize(left.size() + 3);
    assertThat(line.changes())
        .anySatisfy(change -> assertThat(change.field()).isEqualTo("forecast.COPIED"))
        .anySatisfy(
            change -> {
              assertThat(change.field()).isEqualTo("conditions");
              assertThat(change.after()).isEqualTo("filters, monitoring");
            })
        .anySatisfy(
            change -> {
              assertThat(change.field()).isEqualTo("forecasts");
              assertThat(change.after()).isEqualTo(ForecastFactory.fingerprint(left));
            });
  }

  @Test
  void theyAreMadeOnceForAScenario() {
    UUID id = world.submitted();
    List<Forecast> left = forecasts.of(id);

    scoring.score(id);
    service.make(id);

    assertThat(forecasts.of(id)).isEqualTo(left);
  }

  @Test
  void whatWasScoredAsADraftIsForecastOnceItIsSubmitted() {
    UUID id =
        proposals
            .create(proposals.find(world.submitted()).orElseThrow().details().withQuestion("Draft"))
            .id();
    scoring.score(id);
    assertThat(forecasts.of(id)).isEmpty();

    as(world.submitter, () -> proposals.submit(id, null));

    assertThat(forecasts.of(id)).hasSize(8);
  }

  @Test
  void reviewersLeaveTheirOwnAndTheirPools() {
    UUID id = shown();
    Score pooled = Objects.requireNonNull(scoring.current(id).orElseThrow().reviewers());
    IndividualScore ada =
        scoring.alone(pooled).stream()
            .filter(each -> each.personId().equals(board.ada.id()))
            .findFirst()
            .orElseThrow();

    List<Forecast> left = forecasts.of(id);

    assertThat(left).extracting(Forecast::voice).contains(ForecastBasis.values());
    List<Forecast> hers =
        left.stream().filter(each -> board.ada.id().equals(each.personId())).toList();
    assertThat(hers).hasSize(8);
    assertThat(chance(hers, ForecastKind.EXTREMELY_BAD, HORIZON)).isEqualTo(ada.bad().mean());
    List<Forecast> cys =
        left.stream().filter(each -> board.cy.id().equals(each.personId())).toList();
    List<Forecast> starting =
        left.stream().filter(each -> each.voice() == ForecastBasis.STARTING).toList();
    assertThat(chance(cys, ForecastKind.COPIED, SIX))
        .as("whose answer is about the lag of copies")
        .isNotEqualTo(chance(starting, ForecastKind.COPIED, SIX));
    assertThat(chance(hers, ForecastKind.COPIED, SIX))
        .as("who left it open, so that the only answer counts")
        .isCloseTo(chance(cys, ForecastKind.COPIED, SIX), within(1e-12));
    assertThat(chance(cys, ForecastKind.EXTREMELY_BAD, HORIZON))
        .as("who left the rate open, which two answered otherwise than each other")
        .isNotEqualTo(chance(hers, ForecastKind.EXTREMELY_BAD, HORIZON));
    assertThat(as(board.chair, () -> ledger.of(id)))
        .filteredOn(each -> board.ada.id().equals(each.forecast().personId()))
        .allSatisfy(each -> assertThat(each.person()).isEqualTo("Ada"));
  }

  @Test
  void newerOnesOfTheSameVoiceTakeTheirPlace() {
    UUID id = shown();
    LocalDate later = BEFORE.plusDays(3);
    clock.today(later);
    as(board.chair, () -> rounds.openSecond(id, later.plusDays(1)));
    board.answer(board.ada, id, Board.RATE, 0.1, 0.2, 0.5);
    board.close(id, 1);

    List<LedgerEntry> pool =
        ledger.of(id).stream()
            .filter(each -> each.forecast().voice() == ForecastBasis.POOL)
            .toList();

    assertThat(pool).hasSize(16);
    assertThat(pool)
        .allSatisfy(
            each ->
                assertThat(each.resolution().state())
                    .isEqualTo(
                        each.forecast().batch().madeOn().equals(BEFORE)
                            ? State.REPLACED
                            : State.OPEN));
  }

  @Test
  void nothingIsForecastAfterTheFact() {
    clock.today(DECIDED.plusMonths(1));
    assertThat(forecasts.of(world.submitted())).hasSize(8);

    clock.today(DECIDED.plusMonths(1).plusDays(1));
    assertThat(forecasts.of(world.submitted())).as("part of the time has passed").isEmpty();
  }

  @Test
  void whatIsOnRecordAlreadyIsNotForecast() {
    UUID id = world.submitted();
    clock.today(DECIDED.plusDays(9));
    world.record(id, OutcomeReportKind.COPIED, DECIDED.plusDays(1));
    as(world.submitter, () -> proposals.chooseModifications(id, List.of("filters")));
    scoring.score(id);

    assertThat(forecasts.of(id))
        .filteredOn(each -> each.batch().madeOn().equals(DECIDED.plusDays(9)))
        .hasSize(5)
        .extracting(Forecast::kind)
        .doesNotContain(ForecastKind.COPIED);
  }

  @Test
  void daysRecordAndCorrectionSettleThem() {
    UUID id = world.released();
    assertThat(copied(id, SIX).reason()).isEqualTo(Reason.WAITING);

    clock.today(SIX.plusDays(1));
    assertThat(copied(id, SIX).state()).isEqualTo(State.DID_NOT);
    assertThat(copied(id, TWELVE).state()).isEqualTo(State.OPEN);

    world.record(id, OutcomeReportKind.COPIED, SIX.minusDays(20));
    assertThat(copied(id, SIX).state()).isEqualTo(State.HAPPENED);
    assertThat(copied(id, SIX).on()).isEqualTo(SIX.minusDays(20));
    assertThat(copied(id, TWELVE).state()).as("at once").isEqualTo(State.HAPPENED);
    assertThat(TrackRecord.of(ledger.of(id), SIX)).as("before its day is over").isEmpty();
    assertThat(TrackRecord.of(ledger.of(id), SIX.plusDays(1)))
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.voice()).isEqualTo(ForecastBasis.STARTING);
              assertThat(record.calibration().n()).isEqualTo(2);
              assertThat(record.calibration().happened()).isEqualTo(1);
            });
  }

  @Test
  void withdrawnDeclinedAndUnreleasedAreVoid() {
    UUID withdrawn = world.submitted();
    as(world.submitter, () -> proposals.withdraw(withdrawn, null));
    assertThat(copied(withdrawn, SIX).reason()).isEqualTo(Reason.WITHDRAWN);

    UUID declined = world.submitted();
    world.decide(declined, DecisionWorld.decline());
    assertThat(copied(declined, SIX).reason()).isEqualTo(Reason.DECLINED);

    UUID lying = world.submitted();
    clock.today(SIX.plusDays(1));
    assertThat(copied(lying, SIX).reason()).isEqualTo(Reason.NOT_RELEASED);
  }

  @Test
  void decisionOnConditionsIsForecastAnew() {
    UUID id = world.submitted();
    Wanted filters = new Wanted("filters", world.chair.id(), DECIDED);
    world.decide(
        id,
        new DecisionContent(
            Verdict.APPROVE_WITH_CONDITIONS, null, "If it is filtered", "", List.of(filters)));

    List<LedgerEntry> all = ledger.of(id);

    assertThat(all).hasSize(16);
    assertThat(all)
        .allSatisfy(
            each ->
                assertThat(each.resolution().reason())
                    .isEqualTo(
                        isOnFilters(each.forecast()) ? Reason.WAITING : Reason.OTHER_CONDITIONS));
    List<Forecast> left = all.stream().map(LedgerEntry::forecast).toList();
    assertThat(chance(onFilters(left, true), ForecastKind.EXTREMELY_BAD, HORIZON))
        .as("without monitoring, which was planned as well")
        .isGreaterThan(chance(onFilters(left, false), ForecastKind.EXTREMELY_BAD, HORIZON));
  }

  @Test
  void decisionWithoutConditionsTakesThePlanThatWasForecast() {
    UUID id = world.submitted();
    world.decide(id, DecisionWorld.approval("The good outweighs it"));

    assertThat(ledger.of(id))
        .hasSize(8)
        .allSatisfy(each -> assertThat(each.resolution().reason()).isEqualTo(Reason.WAITING));
  }

  private static List<Forecast> onFilters(List<Forecast> all, boolean alone) {
    return all.stream().filter(each -> isOnFilters(each) == alone).toList();
  }

  private static boolean isOnFilters(Forecast forecast) {
    return forecast.batch().conditions().equals(List.of("filters"));
  }

  @Test
  void whoIsToAnswerAloneSeesNoneAndNoneCounts() {
    UUID id = asked();
    assertThat(forecasts.of(id)).isNotEmpty();

    assertThat(as(board.ada, () -> ledger.of(id))).isEmpty();
    assertThat(as(board.ada, ledger::all))
        .extracting(each -> each.forecast().proposalId())
        .doesNotContain(id);
    assertThat(as(board.ada, ledger::veiled)).isPositive();
    assertThat(as(board.chair, () -> ledger.of(id))).isNotEmpty();
  }

  @Test
  void withItsProposalTheyGo() {
    UUID id = world.submitted();
    clock.today(DECIDED.plusYears(9));

    retention.erase(id, 12);

    assertThat(forecasts.of(id)).isEmpty();
    assertThat(ledger.of(id)).isEmpty();
  }

  @Test
  void releasedProposalIsForecastNoMore() {
    UUID id = world.released();
    int before = forecasts.of(id).size();
    scoring.score(id);
    service.make(id);
    assertThat(forecasts.of(id)).hasSize(before);
    assertThat(proposals.find(id).orElseThrow().may(Transition.RELEASE)).isFalse();
  }
}
