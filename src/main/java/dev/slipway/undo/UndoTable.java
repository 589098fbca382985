package dev.slipway.undo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of steps that can be undone. */
@Component
class UndoTable {

  private final JdbcClient jdbc;

  UndoTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A step as it is kept. */
  record Kept(UUID personId, UndoStep step, Instant doneAt, boolean undone) {}

  void add(UUID id, UUID personId, UndoStep step, Instant now) {
    jdbc.sql(
            "insert into undo_step"
                + " (id, person_id, kind, subject, subject_version, was, back, done_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(id, personId, step.kind().name(), step.subject(), step.version())
        .param(JsonMapper.shared().writeValueAsString(step.was()))
        .param(step.back())
        .param(now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Locked, so that of two presses of the button one finds what the other did. */
  Optional<Kept> lock(UUID id) {
    return jdbc.sql("select * from undo_step where id = ? for update")
        .param(id)
        .query(UndoTable::kept)
        .optional();
  }

  void undone(UUID id, Instant now) {
    jdbc.sql("update undo_step set undone_at = ? where id = ?")
        .params(now.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  void forget(Instant before) {
    jdbc.sql("delete from undo_step where done_at < ?")
        .param(before.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Kept kept(ResultSet at, int row) throws SQLException {
    return new Kept(
        Objects.requireNonNull(at.getObject("person_id", UUID.class)),
        new UndoStep(
            UndoKind.valueOf(at.getString("kind")),
            at.getString("subject"),
            at.getLong("subject_version"),
            List.of(JsonMapper.shared().readValue(at.getString("was"), String[].class)),
            at.getString("back")),
        at.getObject("done_at", OffsetDateTime.class).toInstant(),
        at.getObject("undone_at") != null);
  }
}
