package dev.slipway.decision.rubric;

import dev.slipway.rubric.benchmark.Benchmark;
import dev.slipway.rubric.edition.Entry;
import dev.slipway.rubric.edition.Outcome;
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
 * @param outcomes threats and benefits that were added or retired since, by their ids
 * @param outline the base with these and without those
 * @param drafted what was changed since of the entries that both have, by their keys
 * @param benchmarks likewise of benchmarks, by their ids
 */
public record RubricDraft(
    UUID id,
    int from,
    String begunBy,
    Instant begunAt,
    RubricDocument base,
    Map<String, DraftedOutcome> outcomes,
    RubricDocument outline,
    Map<String, Drafted> drafted,
    Map<String, DraftedBenchmark> benchmarks) {

  /** What the draft says of an entry, by whom and since when. */
  public record Drafted(Statement statement, String by, Instant at) {}

  /**
   * A threat or a benefit that the draft adds or retires.
   *
   * @param added null where it is retired
   */
  public record DraftedOutcome(@Nullable Outcome added, String by, Instant at) {}

  /** What it would be if it were finished now. */
  public RubricDocument document() {
    Map<String, Statement> statements = new LinkedHashMap<>();
    drafted.forEach((key, each) -> statements.put(key, each.statement()));
    RubricDocument answered = outline.with(statements);
    return benchmarks.isEmpty() ? answered : answered.withBenchmarks(mapping());
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
        .orElseGet(() -> outline.statement(entry));
  }

  /** The threat or benefit of an id that was added to it, if there is one. */
  public Optional<Outcome> added(String id) {
    DraftedOutcome found = outcomes.get(id);
    return found == null ? Optional.empty() : Optional.ofNullable(found.added());
  }

  /** How much was changed in it. */
  public int changes() {
    return drafted.size() + outcomes.size() + benchmarks.size();
  }

  /** An entry that it changes by itself: those of what it adds are changed with the whole. */
  public Optional<Entry> entry(String key) {
    return outline.entry(key).filter(each -> added(each.outcome()).isEmpty());
  }

  /** Tells one state of an entry from the next, for whoever has a form of it open. */
  public String stamp(Entry entry) {
    return Optional.ofNullable(drafted.get(entry.key()))
        .map(each -> each.at().toString())
        .orElse("");
  }

  /** Likewise of a threat or a benefit that it adds. */
  public String stamp(String outcome) {
    return Optional.ofNullable(outcomes.get(outcome)).map(each -> each.at().toString()).orElse("");
  }
}
