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
import java.util.Objects;
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
    Map<String, Drafted<Outcome>> outcomes,
    RubricDocument outline,
    Map<String, Drafted<Statement>> drafted,
    Map<String, Drafted<Benchmark>> benchmarks) {

  /** What it would be if it were finished now. */
  public RubricDocument document() {
    Map<String, Statement> statements = new LinkedHashMap<>();
    drafted.forEach((key, each) -> statements.put(key, Objects.requireNonNull(each.content())));
    RubricDocument answered = outline.with(statements);
    return benchmarks.isEmpty() ? answered : answered.withBenchmarks(mapping());
  }

  private List<Benchmark> mapping() {
    Map<String, Benchmark> mapping = new LinkedHashMap<>();
    base.rubric().benchmarks().forEach(each -> mapping.put(each.id(), each));
    benchmarks.forEach((id, each) -> mapping.compute(id, (same, before) -> each.content()));
    return List.copyOf(mapping.values());
  }

  /** What it says of a benchmark now; null where it does not have it. */
  public @Nullable Benchmark benchmark(String id) {
    Drafted<Benchmark> changed = benchmarks.get(id);
    return changed == null ? benchmarkBefore(id) : changed.content();
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
    return stamp(benchmarks.get(id));
  }

  public Statement statement(Entry entry) {
    return Optional.ofNullable(drafted.get(entry.key()))
        .map(Drafted::content)
        .orElseGet(() -> outline.statement(entry));
  }

  /** The threat or benefit of an id that was added to it, if there is one. */
  public Optional<Outcome> added(String id) {
    return Optional.ofNullable(outcomes.get(id)).map(Drafted::content);
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
    return stamp(drafted.get(entry.key()));
  }

  /** Likewise of a threat or a benefit that it adds. */
  public String stamp(String outcome) {
    return stamp(outcomes.get(outcome));
  }

  private static String stamp(@Nullable Drafted<?> drafted) {
    return drafted == null ? "" : drafted.at().toString();
  }
}
