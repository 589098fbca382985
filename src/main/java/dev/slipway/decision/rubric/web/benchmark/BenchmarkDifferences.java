package dev.slipway.decision.rubric.web.benchmark;

import dev.slipway.audit.Change;
import dev.slipway.form.Choices;
import dev.slipway.proposal.evidence.benchmark.BenchmarkQuestions;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.benchmark.Benchmark;
import dev.slipway.rubric.edition.BenchmarkChange;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.text.TypedNumber;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what two rubrics say differently of benchmarks into words. */
@Component
public class BenchmarkDifferences {

  private final BenchmarkQuestions questions;
  private final Choices choices;

  BenchmarkDifferences(BenchmarkQuestions questions, MessageSource messages) {
    this.questions = questions;
    this.choices = new Choices(messages);
  }

  /** In words, of questions as the newer rubric has them. */
  public List<BenchmarkRow> read(List<BenchmarkChange> changes, Rubric rubric) {
    return changes.stream().map(each -> row(each, rubric)).toList();
  }

  private BenchmarkRow row(BenchmarkChange change, Rubric rubric) {
    Benchmark before = change.before();
    Benchmark after = change.after();
    Benchmark named = after == null ? Objects.requireNonNull(before) : after;
    String state = before == null ? "added" : after == null ? "removed" : "changed";
    List<Change> facts =
        Stream.of(
                fact("name", change, Benchmark::name),
                fact("metric", change, Benchmark::metric),
                fact("test", change, each -> text("evidence.measured.kind.", each.test())),
                fact(
                    "direction",
                    change,
                    each -> text("evidence.measured.direction.", each.direction())),
                fact("questions", change, each -> String.join(", ", questions.of(each, rubric))),
                fact("relevance", change, each -> number(each.relevance())),
                fact("fieldOdds", change, each -> odds(each.fieldOdds())),
                fact("basis", change, Benchmark::basis),
                fact("link", change, Benchmark::link))
            .flatMap(each -> each)
            .toList();
    return new BenchmarkRow(change.id(), named.name(), state, facts);
  }

  private static Stream<Change> fact(
      String field, BenchmarkChange change, Function<Benchmark, String> words) {
    return Change.between(field, said(change.before(), words), said(change.after(), words));
  }

  private static @Nullable String said(
      @Nullable Benchmark benchmark, Function<Benchmark, String> words) {
    return Optional.ofNullable(benchmark).map(words).filter(each -> !each.isEmpty()).orElse(null);
  }

  private String text(String prefix, String constant) {
    return choices.text(prefix + constant);
  }

  private String odds(Quantity odds) {
    return odds instanceof Quantity.Percentiles three
        ? choices.text(
            "benchmark.odds", number(three.p05()), number(three.p50()), number(three.p95()))
        : number(odds.p50());
  }

  private static String number(double number) {
    Locale locale = LocaleContextHolder.getLocale();
    return TypedNumber.of(number, locale);
  }
}
