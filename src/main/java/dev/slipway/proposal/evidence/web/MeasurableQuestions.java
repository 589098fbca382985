package dev.slipway.proposal.evidence.web;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Unit;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.stats.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The questions of a proposal of which something that is counted can speak. */
@Component
class MeasurableQuestions {

  private final Rubrics rubrics;
  private final QuestionWords words;
  private final Catalogue catalogue;
  private final Choices choices;

  MeasurableQuestions(
      Rubrics rubrics, QuestionWords words, Catalogue catalogue, MessageSource messages) {
    this.rubrics = rubrics;
    this.words = words;
    this.catalogue = catalogue;
    this.choices = new Choices(messages);
  }

  /** Effects of its modifications first: that is where tests say most. */
  List<Question> of(Proposal proposal) {
    return List.copyOf(labels(proposal).keySet());
  }

  /** Of any proposal. */
  List<Question> all() {
    Map<Question, String> labels = new LinkedHashMap<>();
    catalogue.all().forEach(entry -> effects(entry, labels));
    List<Question> all = new ArrayList<>(labels.keySet());
    rubrics.current().questions().stream()
        .filter(MeasurableQuestions::isMeasurable)
        .forEach(all::add);
    return all;
  }

  List<Choice> choices(Proposal proposal) {
    return labels(proposal).entrySet().stream()
        .map(each -> Choice.of(each.getKey().key(), each.getValue()))
        .toList();
  }

  /** The kinds of test, each with the words for it. */
  List<Choice> kinds() {
    return choices.orNone(
        "evidence.measured.none",
        choices.of(
            "evidence.measured.kind.", Arrays.stream(TestKind.values()).map(Enum::name).toList()));
  }

  private Map<Question, String> labels(Proposal proposal) {
    Map<Question, String> labels = new LinkedHashMap<>();
    proposal.modifications().stream()
        .map(catalogue::find)
        .flatMap(Optional::stream)
        .forEach(entry -> effects(entry, labels));
    Rubric rubric = rubrics.current();
    Set<String> applying = new HashSet<>(proposal.threats());
    applying.addAll(proposal.benefits());
    Set<String> levels = proposal.levels();
    rubric.questions().stream()
        .filter(question -> question.appliesTo(applying) && isMeasurable(question))
        .sorted(Comparator.comparing(question -> !isPlanned(question, levels)))
        .forEach(
            question ->
                labels.put(
                    question, words.family(question) + ": " + words.label(rubric, question)));
    return labels;
  }

  /** Whether it is about a level of access that the plan reaches, or about none. */
  private static boolean isPlanned(Question question, Set<String> levels) {
    return !(question.level() instanceof Access access) || levels.contains(access.name());
  }

  private void effects(CatalogueEntry entry, Map<Question, String> labels) {
    List<Effect> effects = entry.effects();
    for (int i = 0; i < effects.size(); i++) {
      if (effects.get(i) instanceof Effect.Factor factor) {
        Question question = Question.effect(entry.slug(), i, factor.target());
        if (question.kind() == Kind.UNIT) {
          labels.put(
              question,
              entry.name() + ": " + choices.text("effect.target." + factor.target().name()));
        }
      }
    }
  }

  private static boolean isMeasurable(Question question) {
    return question.equals(Question.COPY_LAG)
        || question.kind() == Kind.UNIT
        || question.unit() == Unit.PER_YEAR
        || question.unit() == Unit.PER_MONTH;
  }
}
