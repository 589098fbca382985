package dev.slipway.proposal.evidence.benchmark;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.form.NumbersView;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Threat;
import dev.slipway.rubric.benchmark.Benchmark;
import dev.slipway.stats.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Of what a benchmark may speak, in words: a question, or all that something is asked about, of
 * which each proposal raises one or another.
 */
@Component
public class BenchmarkQuestions {

  private static final String ALL_THREATS = "threats.";

  private final Catalogue catalogue;
  private final QuestionWords words;
  private final Choices choices;

  BenchmarkQuestions(Catalogue catalogue, QuestionWords words, MessageSource messages) {
    this.catalogue = catalogue;
    this.words = words;
    this.choices = new Choices(messages);
  }

  /** Everything that may be chosen by a rubric; values are beginnings of keys. */
  public List<Choice> choices(Rubric rubric) {
    List<Choice> all = new ArrayList<>();
    catalogue.all().stream()
        .filter(BenchmarkQuestions::canBeTested)
        .map(entry -> choice("modifications." + entry.slug() + ".", "effect", entry.name()))
        .forEach(all::add);
    all.add(Choice.of(ALL_THREATS, choices.text("benchmark.about.threats")));
    rubric.threats().forEach(threat -> threat(threat, all));
    rubric.questions().stream()
        .filter(question -> question.id().isEmpty() && question.kind() == Kind.UNIT)
        .map(question -> Choice.of(question.key(), words.label(rubric, question)))
        .forEach(all::add);
    return List.copyOf(all);
  }

  /** What a benchmark speaks of, the likeliest first. */
  public List<String> of(Benchmark benchmark, Rubric rubric) {
    Map<String, String> labels =
        choices(rubric).stream().collect(Collectors.toMap(Choice::value, Choice::label));
    return benchmark.questions().stream().map(each -> labels.getOrDefault(each, each)).toList();
  }

  /** All of a rubric’s, for pages. */
  public List<BenchmarkView> views(Rubric rubric) {
    return rubric.benchmarks().stream().map(each -> view(each, rubric)).toList();
  }

  /** One for pages. */
  public BenchmarkView view(Benchmark benchmark, Rubric rubric) {
    return new BenchmarkView(
        benchmark.id(),
        benchmark.name(),
        benchmark.metric(),
        benchmark.test(),
        benchmark.direction(),
        of(benchmark, rubric),
        benchmark.relevance(),
        Objects.requireNonNull(NumbersView.of(benchmark.fieldOdds(), "times")),
        benchmark.basis(),
        benchmark.link());
  }

  private void threat(Threat threat, List<Choice> all) {
    String about = ALL_THREATS + threat.id() + ".";
    all.add(choice(about + "safeguard", "safeguard", threat.name()));
    if (threat.isChain()) {
      all.add(choice(about + "steps.", "steps", threat.name()));
    }
  }

  private Choice choice(String value, String what, String name) {
    return Choice.of(value, choices.text("benchmark.about." + what, name));
  }

  private static boolean canBeTested(CatalogueEntry entry) {
    return entry.effects().stream()
        .anyMatch(
            effect ->
                effect instanceof Effect.Factor factor
                    && Question.effect(entry.slug(), 0, factor.target()).kind() == Kind.UNIT);
  }
}
