package dev.slipway.forecast.conversion;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.forecast.ForecastWorld.BEFORE;
import static dev.slipway.forecast.ForecastWorld.DECIDED;
import static dev.slipway.forecast.ForecastWorld.SIX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.slipway.IntegrationTest;
import dev.slipway.MovableClock;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.forecast.ForecastWorld;
import dev.slipway.precedent.cases.CaseFault;
import dev.slipway.precedent.cases.CaseProvenance;
import dev.slipway.precedent.cases.CaseService;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.precedent.cases.CaseSuccessor.Event;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.cases.RefusedCaseException;
import dev.slipway.proposal.OutcomeReportKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Releases become reference cases, once, by what is on record. */
@Import(ForecastWorld.class)
class TakingIT extends IntegrationTest {

  private static final Map<String, String> SAID = Map.of("capability", "boats from words");
  private static final Map<String, String> BY =
      Map.of("successor", "Quayside", "successor_access", "hosted");

  @Autowired private MovableClock clock;
  @Autowired private ForecastWorld world;
  @Autowired private CaseConversionService taking;
  @Autowired private CaseService cases;
  @Autowired private CaseProvenance provenance;

  private UUID id;

  @BeforeEach
  void released() {
    clock.today(BEFORE);
    id = world.submitted();
    clock.today(DECIDED);
    world.decide(id, DecisionWorld.approval(""));
    world.release(id);
    clock.today(SIX);
  }

  private String take() {
    return as(world.submitter, () -> taking.take(id, SAID, BY, Map.of()));
  }

  @Test
  void whatIsOnRecordBecomesItsRows() {
    world.record(id, OutcomeReportKind.COPIED, DECIDED.plusDays(50));

    String key = take();

    List<ReferenceCase> rows = cases.ofCase(key);
    assertThat(rows).hasSize(2);
    ReferenceCase copy = rows.get(0);
    assertThat(copy.successor())
        .isEqualTo(
            new CaseSuccessor(
                "Quayside", "", DECIDED.plusDays(50), "hosted", Event.COPYCAT, false, true));
    assertThat(copy.lagDays()).isEqualTo(50);
    assertThat(copy.sources()).containsExactly("https://example.org/it");
    assertThat(copy.origin().originator()).isEqualTo("Quay Laboratory");
    assertThat(copy.origin().access()).isEqualTo("staged");
    assertThat(copy.origin().parameters()).isEqualTo(3e9);
    assertThat(copy.modality()).isEqualTo("image");
    assertThat(rows.get(1).successor().censored()).as("not distributed openly yet").isTrue();
    assertThat(rows.get(1).successor().succeededOn()).isEqualTo(SIX);
  }

  @Test
  void whatHasNotBeenSeenStillWaits() {
    String key = as(world.submitter, () -> taking.take(id, SAID, Map.of(), Map.of()));

    assertThat(cases.ofCase(key))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.successor().censored()).isTrue());
  }

  @Test
  void anEqualToDownloadIsACopyToo() {
    world.record(id, OutcomeReportKind.OPENLY_DISTRIBUTED, DECIDED.plusDays(80));

    String key =
        as(
            world.submitter,
            () ->
                taking.take(
                    id,
                    SAID,
                    Map.of("successor", "Quayside", "successor_access", "open_weights"),
                    Map.of("successor", "Quayside")));

    assertThat(cases.ofCase(key))
        .extracting(row -> row.successor().event())
        .containsExactly(Event.COPYCAT, Event.OPEN_DISTRIBUTION);
    assertThat(cases.ofCase(key)).allSatisfy(row -> assertThat(row.lagDays()).isEqualTo(80));
  }

  @Test
  void bothAreTiedToEachOtherAndItHappensOnce() {
    String key = as(world.submitter, () -> taking.take(id, SAID, Map.of(), Map.of()));

    assertThat(taking.caseOf(id)).contains(key);
    assertThat(provenance.of(key))
        .hasValueSatisfying(whence -> assertThat(whence.address()).isEqualTo("/proposals/" + id));
    assertThat(taking.draft(id)).isEmpty();
    assertThatIllegalStateException().isThrownBy(this::take);
    assertThat(cases.ofCase(key)).hasSize(2);
  }

  @Test
  void nothingIsKeptOfWhatIsRefused() {
    world.record(id, OutcomeReportKind.COPIED, DECIDED.plusDays(50));

    assertThatExceptionOfType(RefusedCaseException.class)
        .isThrownBy(() -> taking.take(id, Map.of("case_id", "half-done"), Map.of(), Map.of()))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .extracting(CaseFault::column)
                    .contains("capability", "successor_access"));
    assertThat(cases.ofCase("half-done")).isEmpty();
    assertThat(taking.caseOf(id)).isEmpty();
  }

  @Test
  void aNameThatIsTakenIsRefused() {
    Map<String, String> same = Map.of("case_id", "wavenet", "capability", "speech");
    int rows = cases.ofCase("wavenet").size();

    assertThatExceptionOfType(RefusedCaseException.class)
        .isThrownBy(() -> taking.take(id, same, Map.of(), Map.of()));
    assertThat(rows).isPositive();
    assertThat(cases.ofCase("wavenet")).hasSize(rows);
  }

  @Test
  void beforeTheReleaseThereIsNothingToTake() {
    clock.today(BEFORE);
    assertThat(taking.draft(world.submitted())).isEmpty();
  }
}
