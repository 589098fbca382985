package dev.slipway.decision.rubric;

import dev.slipway.decision.rubric.RubricDraft.Drafted;
import dev.slipway.decision.rubric.RubricDraft.DraftedOutcome;
import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.edition.Outcome;
import dev.slipway.rubric.edition.RubricDocument;
import dev.slipway.rubric.edition.Statement;
import dev.slipway.scoring.json.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the one draft and what it changes; gone once it is finished or discarded. */
@Component
class RubricDraftTable {

  private final JdbcClient jdbc;
  private final Rubrics rubrics;
  private final DraftOutcomeTable outcomes;
  private final RubricBenchmarkTable benchmarks;

  RubricDraftTable(
      JdbcClient jdbc,
      Rubrics rubrics,
      DraftOutcomeTable outcomes,
      RubricBenchmarkTable benchmarks) {
    this.jdbc = jdbc;
    this.rubrics = rubrics;
    this.outcomes = outcomes;
    this.benchmarks = benchmarks;
  }

  Optional<RubricDraft> find() {
    return jdbc.sql("select id, from_version, begun_by, begun_at from rubric_draft")
        .query((at, number) -> read(at))
        .optional();
  }

  /**
   * Begins a draft.
   *
   * @throws org.springframework.dao.DuplicateKeyException if there is one
   */
  void begin(UUID id, int from, String by, Instant at) {
    jdbc.sql("insert into rubric_draft (id, from_version, begun_by, begun_at) values (?, ?, ?, ?)")
        .params(id, from, by, moment(at))
        .update();
  }

  void put(UUID draft, String entry, Drafted drafted) {
    remove(draft, entry);
    jdbc.sql(
            "insert into rubric_draft_entry (draft_id, entry, statement, changed_by, changed_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(draft, entry, StoredJson.write(drafted.statement()))
        .params(drafted.by(), moment(drafted.at()))
        .update();
  }

  void remove(UUID draft, String entry) {
    jdbc.sql("delete from rubric_draft_entry where draft_id = ? and entry = ?")
        .params(draft, entry)
        .update();
  }

  /** Begins a draft again that was discarded. */
  void restore(UUID id, DiscardedDraft was) {
    begin(id, was.from(), was.begunBy(), was.begunAt());
    was.drafted().forEach((key, each) -> put(id, key, each));
    was.outcomes().forEach((key, each) -> outcomes.put(id, key, each));
    was.benchmarks().forEach((key, each) -> benchmarks.put(id, key, each));
  }

  /** Whether it was still there. */
  boolean drop(UUID draft) {
    return jdbc.sql("delete from rubric_draft where id = ?").param(draft).update() > 0;
  }

  private RubricDraft read(ResultSet at) throws SQLException {
    UUID id = at.getObject("id", UUID.class);
    int from = at.getInt("from_version");
    RubricDocument base = RubricDocument.of(rubrics.document(from).orElseThrow());
    Map<String, DraftedOutcome> changed = outcomes.of(id);
    RubricDocument outline = outline(base, changed);
    Map<String, Drafted> drafted = drafted(id);
    // What was changed of a threat that is retired waits in case it is put back.
    drafted.keySet().removeIf(key -> outline.entry(key).isEmpty());
    return new RubricDraft(
        id,
        from,
        at.getString("begun_by"),
        instant(at, "begun_at"),
        base,
        changed,
        outline,
        drafted,
        benchmarks.of(id));
  }

  private static RubricDocument outline(RubricDocument base, Map<String, DraftedOutcome> changed) {
    List<Outcome> added = new ArrayList<>();
    List<String> retired = new ArrayList<>();
    changed.forEach(
        (id, each) -> {
          if (each.added() == null) {
            retired.add(id);
          } else {
            added.add(each.added());
          }
        });
    return changed.isEmpty() ? base : base.with(added, retired);
  }

  private Map<String, Drafted> drafted(UUID draft) {
    Map<String, Drafted> drafted = new LinkedHashMap<>();
    jdbc.sql(
            "select entry, statement, changed_by, changed_at from rubric_draft_entry"
                + " where draft_id = ? order by changed_at")
        .param(draft)
        .query(
            (RowCallbackHandler)
                row ->
                    drafted.put(
                        row.getString("entry"),
                        new Drafted(
                            StoredJson.read(row.getString("statement"), Statement.class),
                            row.getString("changed_by"),
                            instant(row, "changed_at"))));
    return drafted;
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
