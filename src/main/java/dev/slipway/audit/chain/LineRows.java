package dev.slipway.audit.chain;

import dev.slipway.audit.Change;
import dev.slipway.audit.Subject;
import dev.slipway.audit.Trail.Line;
import dev.slipway.audit.TrailEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads lines with what they changed: two statements, however many lines. */
final class LineRows {

  private final JdbcClient jdbc;

  LineRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lines by the end of a statement that begins {@code select l.* from trail_line l}. */
  List<Line> where(String rest, Map<String, ?> parameters) {
    List<Line> bare =
        jdbc.sql("select l.* from trail_line l " + rest)
            .params(parameters)
            .query((row, at) -> bare(row))
            .list();
    if (bare.isEmpty()) {
      return bare;
    }
    Map<Long, List<Change>> changes = changes(bare.stream().map(Line::number).toList());
    return bare.stream().map(line -> whole(line, changes)).toList();
  }

  private static Line bare(ResultSet row) throws SQLException {
    Subject subject =
        new Subject(
            row.getString("subject_kind"),
            row.getString("subject_id"),
            row.getString("subject_name"));
    TrailEntry entry =
        new TrailEntry(
            row.getObject("made_at", OffsetDateTime.class).toInstant(),
            row.getString("actor"),
            row.getString("action"),
            subject,
            List.of());
    return new Line(
        row.getLong("line_number"),
        row.getString("previous_hash"),
        entry,
        row.getString("line_hash"));
  }

  private static Line whole(Line line, Map<Long, List<Change>> changes) {
    TrailEntry bare = line.entry();
    TrailEntry entry =
        new TrailEntry(
            bare.madeAt(),
            bare.actor(),
            bare.action(),
            bare.subject(),
            changes.getOrDefault(line.number(), List.of()));
    return new Line(line.number(), line.previous(), entry, line.hash());
  }

  private Map<Long, List<Change>> changes(List<Long> numbers) {
    Map<Long, List<Change>> changes = new HashMap<>();
    jdbc.sql(
            "select * from trail_line_change where line_number in (:numbers)"
                + " order by line_number, position")
        .param("numbers", numbers)
        .query(
            row -> {
              changes
                  .computeIfAbsent(row.getLong("line_number"), number -> new ArrayList<>())
                  .add(
                      new Change(
                          row.getString("field"), row.getString("was"), row.getString("became")));
            });
    return changes;
  }
}
