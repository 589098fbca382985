package dev.slipway.decision.rubric.web.benchmark;

import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import dev.slipway.rubric.benchmark.Benchmark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A benchmark as typed.
 *
 * @param questions of which it speaks, the likeliest first; empty texts where fewer are chosen
 * @param seen the stamp of what was looked at
 */
record BenchmarkForm(
    String name,
    String metric,
    String test,
    String direction,
    List<String> questions,
    String relevance,
    QuantityForm fieldOdds,
    String basis,
    String link,
    String seen) {

  /** How many questions can be chosen. */
  static final int QUESTIONS = 3;

  static final BenchmarkForm EMPTY =
      new BenchmarkForm(null, null, null, null, null, null, null, null, null, null);

  BenchmarkForm(
      @Nullable String name,
      @Nullable String metric,
      @Nullable String test,
      @Nullable String direction,
      @Nullable List<@Nullable String> questions,
      @Nullable String relevance,
      @Nullable QuantityForm fieldOdds,
      @Nullable String basis,
      @Nullable String link,
      @Nullable String seen) {
    this.name = Typed.text(name);
    this.metric = Typed.text(metric);
    this.test = Typed.text(test);
    this.direction = Typed.text(direction);
    this.questions = filled(Typed.rows(questions, ""));
    this.relevance = Typed.text(relevance);
    this.fieldOdds = QuantityForm.orEmpty(fieldOdds);
    this.basis = Typed.text(basis);
    this.link = Typed.text(link);
    this.seen = Typed.text(seen);
  }

  static BenchmarkForm of(Benchmark benchmark, String seen) {
    return new BenchmarkForm(
        benchmark.name(),
        benchmark.metric(),
        benchmark.test(),
        benchmark.direction(),
        List.copyOf(benchmark.questions()),
        Typed.number(benchmark.relevance()),
        QuantityForm.of(benchmark.fieldOdds()),
        benchmark.basis(),
        benchmark.link(),
        seen);
  }

  private static List<String> filled(List<String> chosen) {
    List<String> filled = new ArrayList<>(chosen);
    while (filled.size() < QUESTIONS) {
      filled.add("");
    }
    return List.copyOf(filled);
  }
}
