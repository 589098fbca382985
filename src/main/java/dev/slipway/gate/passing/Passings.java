package dev.slipway.gate.passing;

import dev.slipway.profile.AccessLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what was worked out. */
@Component
public class Passings {

  private final JdbcClient jdbc;

  Passings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** For one level of access. */
  public Optional<Passing> find(UUID proposalId, AccessLevel access) {
    return jdbc.sql("select * from gate_passing where proposal_id = ? and access_level = ?")
        .params(proposalId, access.name())
        .query(Passings::passing)
        .optional();
  }

  /** In the place of what was known before. */
  void put(UUID proposalId, Collection<Passing> all, Instant madeAt) {
    remove(proposalId);
    all.forEach(each -> put(each, madeAt));
  }

  private void put(Passing passing, Instant madeAt) {
    jdbc.sql(
            "insert into gate_passing (proposal_id, access_level, modifications, bad, bad_p95,"
                + " good, good_lost, made_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(passing.proposalId(), passing.access().name())
        .param(String.join(" ", passing.modifications()))
        .params(passing.bad(), passing.badP95(), passing.good(), passing.goodLost())
        .param(madeAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  void remove(UUID proposalId) {
    jdbc.sql("delete from gate_passing where proposal_id = ?").param(proposalId).update();
  }

  private static Passing passing(ResultSet at, int row) throws SQLException {
    return new Passing(
        Objects.requireNonNull(at.getObject("proposal_id", UUID.class)),
        AccessLevel.valueOf(at.getString("access_level")),
        List.of(at.getString("modifications").split(" ")),
        at.getDouble("bad"),
        at.getDouble("bad_p95"),
        at.getDouble("good"),
        at.getDouble("good_lost"));
  }
}
