package dev.slipway.decision.rubric;

import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.benchmark.Benchmark;
import dev.slipway.rubric.edition.Outcome;
import dev.slipway.rubric.edition.RubricDocument;
import dev.slipway.rubric.edition.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the one draft and what it changes; gone once it is finished or discarded. */
@Component
class RubricDraftTable {

  private final JdbcClient jdbc;
  private final Rubrics rubrics;
  private final DraftedTable<Statement> entries;
  private final DraftedTable<Outcome> outcomes;
  private final DraftedTable<Benchmark> benchmarks;

  RubricDraftTable(JdbcClient jdbc, Rubrics rubrics) {
    this.jdbc = jdbc;
    this.rubrics = rubrics;
    this.entries = new DraftedTable<>(jdbc, "entry", "statement", Statement.class);
    this.outcomes = new DraftedTable<>(jdbc, "outcome", "added", Outcome.class);
    this.benchmarks = new DraftedTable<>(jdbc, "benchmark", "mapping", Benchmark.class);
  }

  DraftedTable<Statement> entries() {
    return entries;
  }

  DraftedTable<Outcome> outcomes() {
    return outcomes;
  }

  DraftedTable<Benchmark> benchmarks() {
    return benchmarks;
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
        .params(id, from, by, DraftedTable.moment(at))
        .update();
  }

  /** Begins a draft again that was discarded. */
  void restore(UUID id, DiscardedDraft was) {
    begin(id, was.from(), was.begunBy(), was.begunAt());
    was.drafted().forEach((key, each) -> entries.put(id, key, each));
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
    Map<String, Drafted<Outcome>> changed = outcomes.of(id);
    RubricDocument outline = outline(base, changed);
    Map<String, Drafted<Statement>> drafted = entries.of(id);
    // What was changed of a threat that is retired waits in case it is put back.
    drafted.keySet().removeIf(key -> outline.entry(key).isEmpty());
    return new RubricDraft(
        id,
        from,
        at.getString("begun_by"),
        DraftedTable.instant(at, "begun_at"),
        base,
        changed,
        outline,
        drafted,
        benchmarks.of(id));
  }

  private static RubricDocument outline(
      RubricDocument base, Map<String, Drafted<Outcome>> changed) {
    List<Outcome> added = new ArrayList<>();
    List<String> retired = new ArrayList<>();
    changed.forEach(
        (id, each) -> {
          Outcome content = each.content();
          if (content == null) {
            retired.add(id);
          } else {
            added.add(content);
          }
        });
    return changed.isEmpty() ? base : base.with(added, retired);
  }
}
