package dev.slipway.decision.rubric;

import dev.slipway.rubric.benchmark.Benchmark;
import dev.slipway.rubric.edition.Entry;
import dev.slipway.rubric.edition.RubricDocument;
import dev.slipway.rubric.edition.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The next version of the rubric while the board works on it.
 *
 * @param from the version that it began as
 * @param base its document
 * @param drafted what was changed since, by the keys of entries
 * @param benchmarks likewise of benchmarks, by their ids
 */
public record RubricDraft(
    UUID id,
    int from,
    String begunBy,
    Instant begunAt,
    RubricDocument base,
    Map<String, Drafted> drafted,
    Map<String, DraftedBenchmark> benchmarks) {

  /** What the draft says of an entry, by whom and since when. */
  public record Drafted(Statement statement, String by, Instant at) {}

  /** What it would be if it were finished now. */
  public RubricDocument document() {
    Map<String, Statement> statements = new LinkedHashMap<>();
    drafted.forEach((key, each) -> statements.put(key, each.statement()));
    RubricDocument answered = base.with(statements);
    return benchmarks.isEmpty() ? answered : answered.withBenchmarks(mapping());
  }

  /** How much was changed: answers and benchmarks. */
  public int changes() {
    return drafted.size() + benchmarks.size();
  }

  private List<Benchmark> mapping() {
    Map<String, Benchmark> mapping = new LinkedHashMap<>();
    base.rubric().benchmarks().forEach(each -> mapping.put(each.id(), each));
    benchmarks.forEach(
        (id, each) -> {
          Benchmark benchmark = each.benchmark();
          if (benchmark == null) {
            mapping.remove(id);
          } else {
            mapping.put(id, benchmark);
          }
        });
    return List.copyOf(mapping.values());
  }

  /** What it says of a benchmark now; null where it does not have it. */
  public @Nullable Benchmark benchmark(String id) {
    DraftedBenchmark changed = benchmarks.get(id);
    return changed == null ? benchmarkBefore(id) : changed.benchmark();
  }

  /** Likewise of the version that it began as. */
  public @Nullable Benchmark benchmarkBefore(String id) {
    return base.rubric().benchmarks().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** As {@link #stamp}, of a benchmark. */
  public String stampOfBenchmark(String id) {
    return Optional.ofNullable(benchmarks.get(id)).map(each -> each.at().toString()).orElse("");
  }

  public Statement statement(Entry entry) {
    return Optional.ofNullable(drafted.get(entry.key()))
        .map(Drafted::statement)
        .orElseGet(() -> base.statement(entry));
  }

  /** Tells one state of an entry from the next, for whoever has a form of it open. */
  public String stamp(Entry entry) {
    return Optional.ofNullable(drafted.get(entry.key()))
        .map(each -> each.at().toString())
        .orElse("");
  }
}
