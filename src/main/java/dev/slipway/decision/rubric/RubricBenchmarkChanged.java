package dev.slipway.decision.rubric;

import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import dev.slipway.rubric.benchmark.Benchmark;
import dev.slipway.rubric.edition.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody changed what the draft of a rubric says of a benchmark.
 *
 * @param before null where it was not in it, as {@code after} where it no longer is
 */
public record RubricBenchmarkChanged(
    String id, @Nullable Benchmark before, @Nullable Benchmark after) implements Recorded {

  @Override
  public Subject subject() {
    String name =
        Optional.ofNullable(after).or(() -> Optional.ofNullable(before)).orElseThrow().name();
    return new Subject("rubric", RubricDraftEvent.DRAFT, name);
  }

  @Override
  public String action() {
    if (before == null) {
      return "rubric.draft.benchmark.added";
    }
    return after == null ? "rubric.draft.benchmark.removed" : "rubric.draft.benchmark.changed";
  }

  @Override
  public List<Change> changes() {
    return Stream.of(
            of("name", Benchmark::name),
            of("benchmark.metric", Benchmark::metric),
            of("benchmark.test", Benchmark::test),
            of("direction", Benchmark::direction),
            of("questions", each -> String.join(", ", each.questions())),
            of("relevance", each -> Double.toString(each.relevance())),
            of("fieldOdds", each -> Statement.written(each.fieldOdds())),
            of("basis", Benchmark::basis),
            of("link", Benchmark::link))
        .flatMap(each -> each)
        .toList();
  }

  private Stream<Change> of(String field, Function<Benchmark, String> value) {
    return Change.between(field, said(before, value), said(after, value));
  }

  private static @Nullable String said(
      @Nullable Benchmark benchmark, Function<Benchmark, String> value) {
    return benchmark == null || Objects.requireNonNull(value.apply(benchmark)).isEmpty()
        ? null
        : value.apply(benchmark);
  }
}
