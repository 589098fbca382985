package dev.slipway.decision.rubric.web.benchmark;

import dev.slipway.decision.rubric.Drafted;
import dev.slipway.decision.rubric.RubricDraft;
import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.proposal.evidence.benchmark.BenchmarkQuestions;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.benchmark.Benchmark;
import dev.slipway.stats.update.Counts.Direction;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Reads what pages show of the benchmarks of a draft. */
@Component
public class BenchmarkPages {

  private static final int LONGEST_ID = 60;

  private final BenchmarkQuestions questions;
  private final Choices choices;

  BenchmarkPages(BenchmarkQuestions questions, MessageSource messages) {
    this.questions = questions;
    this.choices = new Choices(messages);
  }

  /** Those of the version that it began as, then those that it adds. */
  public List<BenchmarkLine> lines(RubricDraft draft) {
    Map<String, Benchmark> all = new LinkedHashMap<>();
    draft.base().rubric().benchmarks().forEach(each -> all.put(each.id(), each));
    draft.document().rubric().benchmarks().forEach(each -> all.put(each.id(), each));
    return all.values().stream().map(each -> line(draft, each)).toList();
  }

  private BenchmarkLine line(RubricDraft draft, Benchmark benchmark) {
    String id = benchmark.id();
    return new BenchmarkLine(
        questions.view(benchmark, draft.base().rubric()),
        draft.benchmarks().containsKey(id),
        draft.benchmark(id) == null,
        draft.stampOfBenchmark(id));
  }

  /** Of what a benchmark may speak: what the draft asks, and what it spoke of already. */
  Set<String> known(RubricDraft draft, @Nullable Benchmark benchmark) {
    return about(draft, benchmark).stream().map(Choice::value).collect(Collectors.toSet());
  }

  private List<Choice> about(RubricDraft draft, @Nullable Benchmark benchmark) {
    Rubric rubric = draft.base().rubric();
    List<Choice> all = new ArrayList<>(questions.choices(rubric));
    if (benchmark != null) {
      benchmark.questions().stream()
          .filter(each -> all.stream().noneMatch(one -> one.value().equals(each)))
          .forEach(each -> all.add(Choice.of(each, each)));
    }
    return List.copyOf(all);
  }

  /** What the form of a benchmark shows around what is typed. */
  void offer(RubricDraft draft, @Nullable Benchmark benchmark, Model page) {
    Rubric rubric = draft.base().rubric();
    page.addAttribute(
        "tests",
        choices.orNone(
            "benchmark.choose.test",
            choices.of("evidence.measured.kind.", BenchmarkAdapter.tests())));
    page.addAttribute(
        "directions",
        choices.orNone(
            "benchmark.choose.direction",
            choices.of("evidence.measured.direction.", Direction.values())));
    page.addAttribute(
        "about", choices.orNone("benchmark.choose.question", about(draft, benchmark)));
    Benchmark before = benchmark == null ? null : draft.benchmarkBefore(benchmark.id());
    Drafted<Benchmark> drafted = benchmark == null ? null : draft.benchmarks().get(benchmark.id());
    page.addAttribute("from", draft.from());
    page.addAttribute("before", before == null ? null : questions.view(before, rubric));
    page.addAttribute(
        "now", drafted == null || benchmark == null ? null : questions.view(benchmark, rubric));
    page.addAttribute("changedBy", drafted == null ? null : drafted.by());
  }

  /** An id that no benchmark of the draft has or had. */
  static String newId(RubricDraft draft, String name) {
    Set<String> taken =
        Stream.of(draft.base().rubric(), draft.document().rubric())
            .flatMap(each -> each.benchmarks().stream())
            .map(Benchmark::id)
            .collect(Collectors.toSet());
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String stem =
        plain.isEmpty() ? "benchmark" : plain.substring(0, Math.min(plain.length(), LONGEST_ID));
    String id = stem;
    for (int number = 2; taken.contains(id); number++) {
      id = stem + "-" + number;
    }
    return id;
  }
}
