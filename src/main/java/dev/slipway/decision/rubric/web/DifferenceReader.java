package dev.slipway.decision.rubric.web;

import dev.slipway.audit.Change;
import dev.slipway.decision.rubric.EntryWords;
import dev.slipway.decision.rubric.web.DifferenceView.Listed;
import dev.slipway.decision.rubric.web.DifferenceView.Number;
import dev.slipway.decision.rubric.web.DifferenceView.Row;
import dev.slipway.decision.rubric.web.DifferenceView.Rule;
import dev.slipway.decision.rubric.web.DifferenceView.Section;
import dev.slipway.decision.rubric.web.benchmark.BenchmarkDifferences;
import dev.slipway.form.NumbersView;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.edition.Entry;
import dev.slipway.rubric.edition.EntryChange;
import dev.slipway.rubric.edition.ListedOutcome;
import dev.slipway.rubric.edition.RubricDifference;
import dev.slipway.rubric.edition.RubricDocument;
import dev.slipway.rubric.edition.Statement;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what two rubrics say differently into words. */
@Component
class DifferenceReader {

  private final EntryWords words;
  private final BenchmarkDifferences benchmarks;
  private final MessageSource messages;

  DifferenceReader(EntryWords words, BenchmarkDifferences benchmarks, MessageSource messages) {
    this.words = words;
    this.benchmarks = benchmarks;
    this.messages = messages;
  }

  DifferenceView read(RubricDocument before, RubricDocument after) {
    RubricDifference difference = RubricDifference.between(before, after);
    Map<String, List<Row>> sections = new LinkedHashMap<>();
    for (EntryChange change : difference.entries()) {
      Rubric rubric = (change.after() == null ? before : after).rubric();
      sections
          .computeIfAbsent(words.section(change.entry()), name -> new ArrayList<>())
          .add(row(rubric, change));
    }
    return new DifferenceView(
        sections.entrySet().stream()
            .map(each -> new Section(each.getKey(), List.copyOf(each.getValue())))
            .toList(),
        difference.rules().stream().map(each -> rule(after.rubric(), each)).toList(),
        difference.added().stream().map(this::listed).toList(),
        difference.retired().stream().map(this::listed).toList(),
        benchmarks.read(difference.benchmarks(), after.rubric()));
  }

  private Listed listed(ListedOutcome outcome) {
    return new Listed(
        outcome.name(),
        outcome.description(),
        outcome.kind() == null ? null : outcome.kind().name(),
        outcome.relative(),
        outcome.breadth(),
        outcome.suggestedFor().stream()
            .sorted()
            .map(each -> text("level.modality." + each))
            .collect(Collectors.joining(", ")));
  }

  private Row row(Rubric rubric, EntryChange change) {
    Statement before = change.before();
    Statement after = change.after();
    String old = before == null ? null : words.basis(before);
    String now = after == null ? null : words.basis(after);
    boolean same = Objects.equals(old, now);
    String oldSource = source(before);
    String nowSource = source(after);
    boolean sameSource = Objects.equals(oldSource, nowSource);
    return new Row(
        change.entry().key(),
        words.label(rubric, change.entry()),
        numbers(change),
        same ? null : old,
        same ? null : now,
        sameSource ? null : oldSource,
        sameSource ? null : nowSource,
        now == null ? "" : now,
        after == null);
  }

  /** None where nothing is told. */
  private static @Nullable String source(@Nullable Statement statement) {
    return statement == null || statement.source().isEmpty() ? null : statement.source();
  }

  private static List<Number> numbers(EntryChange change) {
    List<Number> numbers = new ArrayList<>();
    List<Entry.Part> parts = change.entry().parts();
    for (int i = 0; i < parts.size(); i++) {
      Quantity before = at(change.before(), i);
      Quantity after = at(change.after(), i);
      if (!Objects.equals(before, after)) {
        String unit = parts.get(i).unit();
        numbers.add(
            new Number(
                parts.get(i).name(), NumbersView.of(before, unit), NumbersView.of(after, unit)));
      }
    }
    return List.copyOf(numbers);
  }

  private static @Nullable Quantity at(@Nullable Statement statement, int i) {
    return statement == null || i >= statement.numbers().size() ? null : statement.numbers().get(i);
  }

  private Rule rule(Rubric rubric, RubricDifference.Rule rule) {
    Change change = rule.change();
    return new Rule(
        change.field(),
        rule.about().isEmpty() ? "" : rubric.outcomeName(rule.about()),
        said(change.field(), change.before()),
        said(change.field(), change.after()));
  }

  private String said(String field, @Nullable String value) {
    String told = Objects.requireNonNullElse(value, "");
    return field.equals("suggestedFor")
        ? Stream.of(told.replaceAll("[\\[\\]]", "").split(", "))
            .filter(each -> !each.isEmpty())
            .map(each -> text("level.modality." + each))
            .collect(Collectors.joining(", "))
        : text("rubric.rule." + field + "." + told);
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
