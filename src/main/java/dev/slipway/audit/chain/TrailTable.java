package dev.slipway.audit.chain;

import dev.slipway.audit.Change;
import dev.slipway.audit.Subject;
import dev.slipway.audit.Trail.Line;
import dev.slipway.audit.TrailEntry;
import dev.slipway.audit.TrailHead;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of the trail and its head. There is no way to change or remove a line. */
@Component
public class TrailTable {

  /** What the first line carries in place of a hash before it. */
  public static final String NOTHING_BEFORE = "0".repeat(64);

  private static final String HEAD = "select line_number, line_hash from trail_head where id = 1";

  private final JdbcTemplate batches;
  private final JdbcClient jdbc;
  private final LineRows rows;

  public TrailTable(JdbcTemplate batches) {
    this.batches = batches;
    this.jdbc = JdbcClient.create(batches);
    this.rows = new LineRows(jdbc);
  }

  /** Adds entries behind the last line. Holds the head until the transaction ends. */
  void append(List<TrailEntry> entries) {
    TrailHead head =
        head(HEAD + " for update")
            .orElseThrow(() -> new IllegalStateException("the trail has no head"));
    List<Line> lines = new ArrayList<>();
    for (TrailEntry entry : entries) {
      Line line = Seal.line(head.number() + 1, head.hash(), entry);
      lines.add(line);
      head = new TrailHead(line.number(), line.hash());
    }
    insert(lines);
    jdbc.sql("update trail_head set line_number = ?, line_hash = ? where id = 1")
        .params(head.number(), head.hash())
        .update();
  }

  private void insert(List<Line> lines) {
    List<Object[]> rowsOfLines = new ArrayList<>();
    List<@Nullable Object[]> rowsOfChanges = new ArrayList<>();
    for (Line line : lines) {
      rowsOfLines.add(row(line));
      for (int position = 0; position < line.changes().size(); position++) {
        Change change = line.changes().get(position);
        rowsOfChanges.add(
            new @Nullable Object[] {
              line.number(), position, change.field(), change.before(), change.after()
            });
      }
    }
    batches.batchUpdate(
        "insert into trail_line (line_number, made_at, actor, action, subject_kind, subject_id,"
            + " subject_name, previous_hash, line_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rowsOfLines);
    batches.batchUpdate(
        "insert into trail_line_change (line_number, position, field, was, became)"
            + " values (?, ?, ?, ?, ?)",
        rowsOfChanges);
  }

  private static Object[] row(Line line) {
    return new Object[] {
      line.number(),
      line.madeAt().atOffset(ZoneOffset.UTC),
      line.actor(),
      line.action(),
      line.subject().kind(),
      line.subject().id(),
      line.subject().name(),
      line.previous(),
      line.hash()
    };
  }

  public Optional<TrailHead> head() {
    return head(HEAD);
  }

  private Optional<TrailHead> head(String sql) {
    return jdbc.sql(sql)
        .query((row, at) -> new TrailHead(row.getLong(1), row.getString(2)))
        .optional();
  }

  public Optional<Line> line(long number) {
    return one("where l.line_number = :number", Map.of("number", number));
  }

  Optional<TrailEntry> firstOf(String subjectId) {
    return one(
            "where l.subject_id = :subject order by l.line_number limit 1",
            Map.of("subject", subjectId))
        .map(Line::entry);
  }

  Optional<TrailEntry> lastOf(String subjectId) {
    return one(
            "where l.subject_id = :subject order by l.line_number desc limit 1",
            Map.of("subject", subjectId))
        .map(Line::entry);
  }

  Set<String> doneBy(String actor, Collection<String> actions) {
    return jdbc.sql(
            "select distinct action from trail_line where actor = :actor and action in (:actions)")
        .param("actor", actor)
        .param("actions", actions)
        .query(String.class)
        .set();
  }

  Set<String> subjectsOf(String actor, String action) {
    return jdbc.sql("select subject_id from trail_line where actor = ? and action = ?")
        .params(actor, action)
        .query(String.class)
        .set();
  }

  boolean hasHash(String hash) {
    return one("where l.line_hash = :hash limit 1", Map.of("hash", hash)).isPresent();
  }

  /** The line that says of itself that it follows the one with this hash. */
  Optional<Line> following(String hash) {
    return one("where l.previous_hash = :hash limit 1", Map.of("hash", hash));
  }

  /** Lines from one number to another, both included. */
  List<Line> between(long from, long to) {
    return rows.where(
        "where l.line_number between :from and :to order by l.line_number",
        Map.of("from", from, "to", to));
  }

  private Optional<Line> one(String rest, Map<String, ?> parameters) {
    return rows.where(rest, parameters).stream().findFirst();
  }

  /** What the lines behind one are about. */
  Set<Subject> subjectsBehind(long number) {
    return jdbc.sql(
            "select distinct subject_kind, subject_id, subject_name from trail_line"
                + " where line_number > ?")
        .param(number)
        .query(
            (row, at) ->
                new Subject(
                    row.getString("subject_kind"),
                    row.getString("subject_id"),
                    row.getString("subject_name")))
        .set();
  }

  /** Where the trail ends, by its head and by its lines, at one moment. */
  Extent extent() {
    return jdbc.sql(
            "select l.last_number, l.lines, h.line_number, h.line_hash from"
                + " (select coalesce(max(line_number), 0) as last_number, count(*) as lines"
                + " from trail_line) l left join trail_head h on h.id = 1")
        .query(
            (row, at) -> {
              String hash = row.getString("line_hash");
              return new Extent(
                  row.getLong("last_number"),
                  row.getLong("lines"),
                  hash == null ? null : new TrailHead(row.getLong("line_number"), hash));
            })
        .single();
  }

  /**
   * Where the trail ends.
   *
   * @param lastNumber of the lines that are there
   * @param lines how many are there
   * @param head as it is recorded
   */
  record Extent(long lastNumber, long lines, @Nullable TrailHead head) {}
}
