package dev.slipway.decision.rubric;

import dev.slipway.rubric.benchmark.Benchmark;
import dev.slipway.scoring.json.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what the draft says of benchmarks. */
@Component
class RubricBenchmarkTable {

  private final JdbcClient jdbc;

  RubricBenchmarkTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By id, in the order in which they were changed. */
  Map<String, DraftedBenchmark> of(UUID draft) {
    Map<String, DraftedBenchmark> drafted = new LinkedHashMap<>();
    jdbc.sql(
            "select benchmark, mapping, changed_by, changed_at from rubric_draft_benchmark"
                + " where draft_id = ? order by changed_at, benchmark")
        .param(draft)
        .query((RowCallbackHandler) row -> drafted.put(row.getString("benchmark"), read(row)));
    return drafted;
  }

  void put(UUID draft, String id, DraftedBenchmark drafted) {
    remove(draft, id);
    Benchmark benchmark = drafted.benchmark();
    jdbc.sql(
            "insert into rubric_draft_benchmark (draft_id, benchmark, mapping, changed_by,"
                + " changed_at) values (?, ?, ?, ?, ?)")
        .params(
            Arrays.asList(
                draft,
                id,
                benchmark == null ? null : StoredJson.write(benchmark),
                drafted.by(),
                drafted.at().atOffset(ZoneOffset.UTC)))
        .update();
  }

  void remove(UUID draft, String id) {
    jdbc.sql("delete from rubric_draft_benchmark where draft_id = ? and benchmark = ?")
        .params(draft, id)
        .update();
  }

  private static DraftedBenchmark read(ResultSet row) throws SQLException {
    String mapping = row.getString("mapping");
    return new DraftedBenchmark(
        mapping == null ? null : StoredJson.read(mapping, Benchmark.class),
        row.getString("changed_by"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
