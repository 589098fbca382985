package dev.slipway.comparison.planned;

import dev.slipway.scoring.json.StoredJson;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was found worth testing, kept and never changed. */
@Component
class WorthTestingTable {

  private final JdbcClient jdbc;

  WorthTestingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<WorthTesting> newest(UUID proposalId) {
    return jdbc.sql(
            "select results from worth_testing where proposal_id = ? order by made_at desc, id"
                + " fetch first 1 rows only")
        .param(proposalId)
        .query(String.class)
        .optional()
        .map(text -> StoredJson.read(text, WorthTesting.class));
  }

  void keep(UUID proposalId, WorthTesting found, String by, Instant at) {
    jdbc.sql("insert into worth_testing values (?, ?, ?, ?, ?, ?)")
        .params(
            UUID.randomUUID(),
            proposalId,
            found.scoreId(),
            StoredJson.write(found),
            at.atOffset(ZoneOffset.UTC),
            by)
        .update();
  }

  void eraseOf(UUID proposalId) {
    jdbc.sql("delete from worth_testing where proposal_id = ?").param(proposalId).update();
  }
}
