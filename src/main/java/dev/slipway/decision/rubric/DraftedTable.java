package dev.slipway.decision.rubric;

import dev.slipway.scoring.json.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps what the draft says of its parts of one kind, by their ids.
 *
 * @param table {@code rubric_draft_} with the name of its column of ids
 * @param column what is said, as JSON
 */
record DraftedTable<T>(JdbcClient jdbc, String table, String column, Class<T> type) {

  /** In the order in which they were changed. */
  Map<String, Drafted<T>> of(UUID draft) {
    Map<String, Drafted<T>> drafted = new LinkedHashMap<>();
    jdbc.sql(
            "select %s, %s, changed_by, changed_at from rubric_draft_%1$s where draft_id = ?"
                    .formatted(table, column)
                + " order by changed_at, "
                + table)
        .param(draft)
        .query((RowCallbackHandler) row -> drafted.put(row.getString(table), read(row)));
    return drafted;
  }

  void put(UUID draft, String id, Drafted<T> drafted) {
    remove(draft, id);
    T content = drafted.content();
    jdbc.sql(
            "insert into rubric_draft_%s (draft_id, %1$s, %s, changed_by, changed_at)"
                    .formatted(table, column)
                + " values (?, ?, ?, ?, ?)")
        .params(draft, id)
        .param(content == null ? null : StoredJson.write(content))
        .params(drafted.by(), moment(drafted.at()))
        .update();
  }

  void remove(UUID draft, String id) {
    jdbc.sql("delete from rubric_draft_%s where draft_id = ? and %1$s = ?".formatted(table))
        .params(draft, id)
        .update();
  }

  private Drafted<T> read(ResultSet row) throws SQLException {
    String content = row.getString(column);
    return new Drafted<>(
        content == null ? null : StoredJson.read(content, type),
        row.getString("changed_by"),
        instant(row, "changed_at"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
