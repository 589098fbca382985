package dev.slipway.gate.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what may end decisions. */
@Component
public class GateEvents {

  private final JdbcClient jdbc;

  GateEvents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was recorded about a model after a moment, the first first. */
  public List<GateEvent> after(Instant moment, UUID modelId) {
    return jdbc.sql(
            "select * from gate_happening where model_id = ? and recorded_at > ?"
                + " order by recorded_at, id")
        .params(modelId, moment.atOffset(ZoneOffset.UTC))
        .query(GateEvents::happening)
        .list();
  }

  void add(GateEvent happening) {
    jdbc.sql(
            "insert into gate_happening (id, model_id, proposal_id, kind, what, happened_on,"
                + " recorded_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(happening.id(), happening.modelId())
        .param(happening.proposalId())
        .params(happening.kind().name(), happening.what(), happening.on())
        .param(happening.recordedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  void erase(UUID proposalId) {
    jdbc.sql("delete from gate_happening where proposal_id = ?").param(proposalId).update();
  }

  private static GateEvent happening(ResultSet at, int row) throws SQLException {
    return new GateEvent(
        Objects.requireNonNull(at.getObject("id", UUID.class)),
        Objects.requireNonNull(at.getObject("model_id", UUID.class)),
        at.getObject("proposal_id", UUID.class),
        GateEvent.Kind.valueOf(at.getString("kind")),
        at.getString("what"),
        at.getObject("happened_on", LocalDate.class),
        at.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
