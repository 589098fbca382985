package dev.slipway.desk.web.grounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.Trail;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.evidence.EvidenceExamples;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.evidence.FilesForTests;
import dev.slipway.proposal.evidence.NewFile;
import dev.slipway.proposal.interest.Retention;
import dev.slipway.scoring.ScoringService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deleting a proposal reaches everything that hangs on it, wherever it is kept. */
class RetentionIT extends IntegrationTest {

  private static final List<String> TABLES =
      List.of(
          "proposal_step",
          "proposal_threat",
          "proposal_benefit",
          "proposal_modification",
          "evidence",
          "score",
          "desk_row",
          "desk_word");

  @Autowired private Retention retention;
  @Autowired private ProposalService proposals;
  @Autowired private EvidenceService evidence;
  @Autowired private ScoringService scoring;
  @Autowired private ProfileService profiles;
  @Autowired private GroundsReader grounds;
  @Autowired private Trail trail;
  @Autowired private JdbcClient jdbc;

  private UUID id;
  private UUID entry;

  @BeforeEach
  void anOldProposalWithEverything() {
    UUID model = profiles.add(ProfilesForTests.details("Old " + UUID.randomUUID())).id();
    id = proposals.create(ProposalExamples.of(model)).id();
    proposals.submit(id, null);
    if (scoring.current(id).isEmpty()) {
      scoring.score(id);
    }
    NewFile file = FilesForTests.handedIn("a.pdf", FilesForTests.pdf()).orElseThrow();
    entry = evidence.add(id, EvidenceExamples.redTeam(), file).id();
  }

  @Test
  void everythingGoesAndTheTrailStays() {
    UUID copy = proposals.copyOf(id, List.of(), "A copy beside it").id();
    TABLES.forEach(table -> assertThat(rows(table)).as(table).isPositive());

    retention.erase(id, 1);

    assertThat(proposals.find(id)).isEmpty();
    TABLES.forEach(table -> assertThat(rows(table)).as(table).isZero());
    assertThat(proposals.find(copy).map(Proposal::basedOn)).isEmpty();
    assertThat(proposals.find(copy)).isPresent();
    assertThat(evidence.chunk(evidence.of(copy).get(0), 0)).contains(FilesForTests.pdf());
    assertThat(chunks()).isPositive();
    proposals.submit(copy, null);
    retention.erase(copy, 1);
    assertThat(chunks()).isZero();
    assertThat(trail.newestFirst(id.toString(), 0).getContent())
        .extracting(Trail.Line::action)
        .startsWith("proposal.erased")
        .contains("evidence.added", "proposal.created");
  }

  private int chunks() {
    return jdbc.sql("select count(*) from evidence_content where content_id = ?")
        .param(entry)
        .query(Integer.class)
        .single();
  }

  @Test
  void nothingIsDeletedBeforeItsTime() {
    assertThatExceptionOfType(RefusedTransition.class)
        .isThrownBy(() -> retention.erase(id, 1200))
        .extracting(RefusedTransition::code)
        .isEqualTo("retention.refused.early");
    assertThat(proposals.find(id)).isPresent();
    assertThat(evidence.of(id)).hasSize(1);
    assertThat(retention.due(1)).extracting(Proposal::id).contains(id);
    assertThat(retention.due(1200)).extracting(Proposal::id).doesNotContain(id);
  }

  @Test
  void evidenceStandsAtItsStepAndCountsForItsQuestion() {
    Grounds before = grounds.read(id).orElseThrow();
    assertThat(before.bareSteps()).hasSize(5).doesNotContain("MARGINAL_RISK");
    assertThat(before.answered()).isEqualTo(1);
    int version = evidence.find(id, entry).orElseThrow().version();
    evidence.withdraw(id, entry, version, "Superseded");
    Grounds after = grounds.read(id).orElseThrow();
    assertThat(after.bareSteps()).hasSize(6);
    assertThat(after.answered()).isZero();
    assertThat(after.withdrawn()).hasSize(1);
  }

  private int rows(String table) {
    return jdbc.sql("select count(*) from " + table + " where proposal_id = ?")
        .param(id)
        .query(Integer.class)
        .single();
  }
}
