package dev.slipway.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.IntegrationTest;
import dev.slipway.TestDatabase;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.interest.Retention;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** PostgreSQL itself keeps scores as they were made, whoever asks. */
class ScoresStayIT extends IntegrationTest {

  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;
  @Autowired private Retention retention;
  @Autowired private JdbcTemplate jdbc;

  private UUID id;
  private UUID score;

  @BeforeEach
  void aScore() {
    assumeTrue(TestDatabase.isPostgres());
    UUID model = profiles.add(ProfilesForTests.details("Kept " + UUID.randomUUID())).id();
    id = proposals.create(ProposalExamples.of(model)).id();
    proposals.submit(id, null);
    score = scoring.score(id).rubric().id();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "results = '{}'",
        "scenario = '{}'",
        "scenario_hash = 'ff'",
        "inputs = '[]'",
        "seed = seed + 1",
        "made_by = 'Eve'",
        "made_at = made_at + interval '1 second'",
        "basis = 'CLAIMS'",
        "proposal_id = id",
        "outdated = true, draws = 1"
      })
  void whatMadeAScoreIsNotAltered(String set) {
    assertThatThrownBy(() -> jdbc.update("update score set " + set + " where id = ?", score))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("never altered or removed");
  }

  @Test
  void onlyTheMarkOfBeingOutOfDateChanges() {
    assertThat(jdbc.update("update score set outdated = true where id = ?", score)).isOne();
    assertThat(scoring.find(id, score).orElseThrow().outdated()).isTrue();
    assertThat(jdbc.update("update score set outdated = false where id = ?", score)).isOne();
  }

  @Test
  void aScoreIsNotRemovedWhileItsProposalStays() {
    assertThatThrownBy(() -> jdbc.update("delete from score where id = ?", score))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("goes only with its proposal");
    assertThatThrownBy(() -> jdbc.update("truncate score")).isInstanceOf(DataAccessException.class);
    assertThat(scoring.find(id, score)).isPresent();
  }

  @Test
  void withItsProposalItGoes() {
    retention.erase(id, 1);

    assertThat(scoring.find(id, score)).isEmpty();
  }
}
