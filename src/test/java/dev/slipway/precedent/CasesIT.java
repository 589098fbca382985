package dev.slipway.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.Trail;
import dev.slipway.desk.DeskWorld;
import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseImport;
import dev.slipway.precedent.cases.CaseService;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.cases.RefusedCaseException;
import dev.slipway.precedent.file.CaseText;
import dev.slipway.precedent.lag.CopyLag;
import dev.slipway.precedent.lag.Endpoint;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.precedents.Choice;
import dev.slipway.proposal.precedents.PrecedentsService;
import dev.slipway.scoring.ScoringService;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

/** Changes of cases and what rests on them; on a database of its own. */
@TestPropertySource(properties = "spring.application.name=slipway-cases-it")
@WithMockUser(roles = {"SUBMITTER", "CHAIR"})
class CasesIT extends IntegrationTest {

  private static final LocalDate LATE = LocalDate.of(2026, 11, 23);

  @Autowired private CaseService cases;
  @Autowired private CaseImport imports;
  @Autowired private Precedents precedents;
  @Autowired private Trail trail;
  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private PrecedentsService choices;
  @Autowired private ScoringService scoring;

  private static CaseDetails copied(String key, LocalDate day, int days) {
    return CasesForTests.copied(key, "image", day, days, false).details();
  }

  @Test
  void whatIsAddedChangedAndWithdrawnCountsAtOnceAndIsRemembered() {
    int before = precedents.copyLag(Set.of("IMAGE"), LATE).cases();
    ReferenceCase added = cases.add(copied("gull", LocalDate.of(2024, 1, 1), 900));
    CopyLag with = precedents.copyLag(Set.of("IMAGE"), LATE);
    assertThat(with.cases()).isEqualTo(before + 1);

    cases.change(added.id(), added.version(), copied("gull", LocalDate.of(2024, 1, 1), 30), false);
    assertThat(precedents.copyLag(Set.of("IMAGE"), LATE).lagMonths().p50())
        .isLessThan(with.lagMonths().p50());
    assertThatThrownBy(() -> cases.withdraw(added.id(), added.version(), "seen by nobody"))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);

    ReferenceCase now = cases.find(added.id()).orElseThrow();
    cases.withdraw(now.id(), now.version(), "The copy was somebody else’s");
    assertThat(precedents.copyLag(Set.of("IMAGE"), LATE).cases()).isEqualTo(before);
    assertThat(cases.ofCase("gull").get(0).withdrawnReason()).contains("somebody else");
    ReferenceCase gone = cases.find(added.id()).orElseThrow();
    cases.restore(gone.id(), gone.version());
    assertThat(precedents.copyLag(Set.of("IMAGE"), LATE).cases()).isEqualTo(before + 1);
    assertThat(trail.newestFirst("gull", 0).getContent())
        .extracting(Trail.Line::action)
        .containsExactly("case.restored", "case.withdrawn", "case.changed", "case.added");
  }

  @Test
  void onlyOneEventCountsForACopyAndAllSayTheSameOfTheCase() {
    LocalDate day = LocalDate.of(2024, 3, 1);
    ReferenceCase first = cases.add(copied("tern", day, 50));
    CaseDetails second = first.details();
    CaseSuccessor other =
        new CaseSuccessor(
            "Jetty", "Punt", day.plusDays(80), "api", CaseSuccessor.Event.COPYCAT, false, true);
    CaseDetails counted = with(second, other, ReferenceCase.Use.PRIMARY);
    assertThatThrownBy(() -> cases.add(counted)).isInstanceOf(RefusedCaseException.class);
    ReferenceCase added = cases.add(with(second, other, ReferenceCase.Use.ALT));
    cases.change(
        added.id(),
        added.version(),
        with(copied("tern", day.minusDays(5), 1), other, added.use()),
        false);
    assertThat(cases.ofCase("tern"))
        .allMatch(row -> row.origin().announcedOn().equals(day.minusDays(5)));
  }

  private static CaseDetails with(CaseDetails row, CaseSuccessor successor, ReferenceCase.Use use) {
    return new CaseDetails(
        row.caseKey(),
        row.capability(),
        row.modality(),
        row.origin(),
        successor,
        row.confidence(),
        use,
        row.sources(),
        row.note());
  }

  @Test
  void importingTwiceChangesNothingAndAFaultTakesNothingIn() {
    CaseDetails heron = copied("heron", LocalDate.of(2024, 5, 1), 40);
    CaseDetails crane = copied("crane", LocalDate.of(2024, 6, 1), 60);
    String file = CaseText.csv(List.of(heron, crane));
    String broken = file.replace("2024-06-01", "2024-06-31");
    CaseImport.Result refused = imports.take(new StringReader(broken));
    assertThat(refused.faults()).hasSize(1);
    assertThat(refused.faults().get(0).line()).isEqualTo(3);
    assertThat(cases.ofCase("heron")).isEmpty();

    assertThat(imports.take(new StringReader(file)))
        .isEqualTo(new CaseImport.Result(2, 0, 0, 0, List.of()));
    int lines = trail.newestFirst("heron", 0).getContent().size();
    assertThat(imports.take(new StringReader(file)))
        .isEqualTo(new CaseImport.Result(0, 0, 2, 0, List.of()));
    assertThat(trail.newestFirst("heron", 0).getContent()).hasSize(lines);

    String changed = file.replace("sorting mail", "sorting post");
    assertThat(imports.take(new StringReader(changed)).changed()).isEqualTo(2);
    String contradicting = CaseText.csv(List.of(copied("heron", LocalDate.of(2024, 5, 1), 41)));
    String twice = contradicting.replace("Raft", "Other raft");
    assertThat(imports.take(new StringReader(twice)).faults())
        .extracting(fault -> fault.fault().column())
        .containsExactly("case_id");
  }

  @Test
  void takingPrecedentsOutdatesTheScoreAndLettingThemGoTakesItBack() {
    UUID model = profiles.add(DeskWorld.model("Lighter", "Quay", 2e9)).id();
    UUID id = proposals.create(DeskWorld.asking(model, "Release Lighter?")).id();
    scoring.score(id);
    List<Choice> few = List.of(new Choice("dalle1", true, ""), new Choice("gpt3", true, ""));
    choices.take(id, 0, few);
    assertThat(scoring.current(id).orElseThrow().outdated()).isTrue();
    assertThatThrownBy(() -> choices.take(id, 0, few))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    UUID copy = proposals.copyOf(id, List.of(), "And so?").id();
    assertThat(choices.of(copy).orElseThrow().keys()).containsExactlyInAnyOrder("dalle1", "gpt3");

    scoring.score(id);
    ReferenceCase used = cases.ofCase("gpt3").get(0);
    cases.withdraw(used.id(), used.version(), "to see");
    assertThat(scoring.current(id).orElseThrow().outdated())
        .isEqualTo(used.countsFor(Endpoint.COPY));
    cases.restore(used.id(), cases.find(used.id()).orElseThrow().version());
    choices.letGo(id, choices.of(id).orElseThrow().version() + 1);
    assertThat(choices.of(id)).isEmpty();
    assertThat(scoring.current(id).orElseThrow().outdated()).isTrue();
  }
}
