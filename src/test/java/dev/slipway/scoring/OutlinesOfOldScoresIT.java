package dev.slipway.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.TestDatabase;
import dev.slipway.audit.chain.ChainForTests;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Scores and frontiers that were kept before their outlines stood in columns are given them. */
class OutlinesOfOldScoresIT {

  private static final String FULL =
      "{\"benefits\":[{\"id\":\"science\"}],\"draws\":4096,\"horizonMonths\":24,"
          + "\"plan\":[{\"access\":\"API\",\"month\":0}],\"seed\":-7,"
          + "\"threats\":[{\"id\":\"fraud\"}],\"today\":{\"copies\":\"OPEN\"}}";

  private static final String BARE =
      "{\"benefits\":[],\"draws\":16,\"horizonMonths\":120,\"plan\":[],\"seed\":1,"
          + "\"threats\":[],\"today\":{\"copies\":\"NONE\"}}";

  private static final String ANSWER =
      "{\"asProposed\":{\"bad\":{\"mean\":1.2345678901234567E-4,\"p05\":0.0},"
          + "\"good\":{\"mean\":0.1,\"p05\":0.05},\"either\":{\"mean\":0.5}}}";

  @Test
  void haveThemAfterwards() {
    try (ChainForTests database = ChainForTests.upTo("202611251440")) {
      rubric(database.jdbc);
      UUID full = score(database.jdbc, FULL);
      UUID bare = score(database.jdbc, BARE);
      UUID run = run(database.jdbc, FULL);

      database.bringUpToDate();

      assertThat(row(database.jdbc, "score", full))
          .containsEntry("horizon_months", 24)
          .containsEntry("threats", true)
          .containsEntry("benefits", true)
          .containsEntry("planned", true)
          .containsEntry("already_open", true)
          .containsEntry("bad_mean", 1.2345678901234567E-4)
          .containsEntry("good_mean", 0.1);
      assertThat(row(database.jdbc, "score", bare))
          .containsEntry("horizon_months", 120)
          .containsEntry("threats", false)
          .containsEntry("benefits", false)
          .containsEntry("planned", false)
          .containsEntry("already_open", false);
      assertThat(row(database.jdbc, "frontier_run", run))
          .containsEntry("horizon_months", 24)
          .containsEntry("seed", -7L)
          .containsEntry("draws", 4096);
      if (TestDatabase.isPostgres()) {
        assertThatThrownBy(() -> database.jdbc.update("update score set bad_mean = 0"))
            .isInstanceOf(DataAccessException.class);
      }
    }
  }

  /** That scores were made with. */
  private static void rubric(JdbcTemplate jdbc) {
    jdbc.update(
        "insert into rubric (version, name, document, loaded_at) values (1, 'First', '{}', now())");
  }

  private static UUID score(JdbcTemplate jdbc, String scenario) {
    UUID id = UUID.randomUUID();
    jdbc.update(
        "insert into score (id, proposal_id, basis, scenario, scenario_hash, inputs, results, seed,"
            + " draws, rubric_version, policy_version, engine_version, made_at, made_by, outdated)"
            + " values (?, ?, 'RUBRIC', ?, 'hash', '{}', ?, 1, 16, 1, 1, '2', now(), 'Ada', false)",
        id,
        UUID.randomUUID(),
        scenario,
        ANSWER);
    return id;
  }

  private static UUID run(JdbcTemplate jdbc, String scenario) {
    UUID id = UUID.randomUUID();
    jdbc.update(
        "insert into frontier_run (id, scenario, scenario_hash, candidates, state, done, of_all,"
            + " attempts, rubric_version, engine_version, made_at, made_by)"
            + " values (?, ?, 'hash', 1, 'DONE', 2, 2, 1, 1, '2', now(), 'Ada')",
        id,
        scenario);
    return id;
  }

  private static Map<String, Object> row(JdbcTemplate jdbc, String table, UUID id) {
    return jdbc.queryForMap("select * from " + table + " where id = ?", id);
  }
}
