package dev.slipway.decision.rubric.web;

import dev.slipway.decision.rubric.Drafted;
import dev.slipway.decision.rubric.EntryWords;
import dev.slipway.decision.rubric.RubricDraft;
import dev.slipway.decision.rubric.web.DraftPage.Line;
import dev.slipway.decision.rubric.web.DraftPage.Outcome;
import dev.slipway.decision.rubric.web.DraftPage.Section;
import dev.slipway.form.NumbersView;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.edition.Entry;
import dev.slipway.rubric.edition.ListedOutcome;
import dev.slipway.rubric.edition.RubricDocument;
import dev.slipway.rubric.edition.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what pages show of the draft. */
@Component
@Transactional(readOnly = true)
class DraftPages {

  private static final Set<String> SAID = Set.of("share", "perYear", "perMonth");

  private final Rubrics rubrics;
  private final EntryWords words;
  private final DifferenceReader differences;

  DraftPages(Rubrics rubrics, EntryWords words, DifferenceReader differences) {
    this.rubrics = rubrics;
    this.words = words;
    this.differences = differences;
  }

  DraftPage page(RubricDraft draft) {
    int inForce = rubrics.current().version();
    RubricDocument current = RubricDocument.of(rubrics.document(inForce).orElseThrow());
    return new DraftPage(
        draft.from(),
        inForce,
        differences.read(current, draft.document()),
        draft.changes(),
        outcomes(draft, true),
        outcomes(draft, false),
        sections(draft));
  }

  private List<Section> sections(RubricDraft draft) {
    Map<String, List<Line>> sections = new LinkedHashMap<>();
    for (Entry entry : draft.outline().entries()) {
      sections
          .computeIfAbsent(words.section(entry), name -> new ArrayList<>())
          .add(line(draft, entry));
    }
    return sections.entrySet().stream()
        .map(
            each ->
                new Section(
                    each.getKey(),
                    (int) each.getValue().stream().filter(line -> !line.state().isEmpty()).count(),
                    List.copyOf(each.getValue())))
        .toList();
  }

  private Line line(RubricDraft draft, Entry entry) {
    Statement statement = draft.statement(entry);
    List<DraftPage.Part> numbers = new ArrayList<>();
    for (int i = 0; i < entry.parts().size(); i++) {
      numbers.add(new DraftPage.Part(entry.parts().get(i).name(), number(entry, statement, i)));
    }
    return new Line(
        entry.key(),
        words.label(draft.outline().rubric(), entry),
        List.copyOf(numbers),
        words.basis(statement),
        statement.source(),
        state(draft, entry));
  }

  private static String state(RubricDraft draft, Entry entry) {
    if (draft.added(entry.outcome()).isPresent()) {
      return "added";
    }
    return draft.drafted().containsKey(entry.key()) ? "changed" : "";
  }

  /** What it began with in its order, and then what is added. */
  private static List<Outcome> outcomes(RubricDraft draft, boolean threats) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    Stream.of(draft.base(), draft.outline())
        .flatMap(each -> ListedOutcome.all(each.rubric()).stream())
        .filter(each -> each.isThreat() == threats)
        .forEach(each -> outcomes.putIfAbsent(each.id(), outcome(draft, each)));
    return List.copyOf(outcomes.values());
  }

  private static Outcome outcome(RubricDraft draft, ListedOutcome listed) {
    String state = draft.outcomes().containsKey(listed.id()) ? "retired" : "";
    return new Outcome(
        listed.id(),
        listed.name(),
        listed.description(),
        draft.added(listed.id()).isPresent() ? "added" : state);
  }

  private static NumbersView number(Entry entry, Statement statement, int i) {
    return Objects.requireNonNull(
        NumbersView.of(statement.numbers().get(i), entry.parts().get(i).unit()));
  }

  /**
   * The page of an entry.
   *
   * @param stamp of what the form is about
   */
  EntryPage entry(RubricDraft draft, Entry entry, String stamp) {
    Rubric rubric = draft.outline().rubric();
    Statement before = draft.outline().statement(entry);
    Statement now = draft.statement(entry);
    List<EntryPage.Part> parts = new ArrayList<>();
    for (int i = 0; i < entry.parts().size(); i++) {
      parts.add(part(entry, before, now, i));
    }
    return new EntryPage(
        entry.key(),
        words.section(entry),
        words.label(rubric, entry),
        words.explanation(rubric, entry),
        List.copyOf(parts),
        said(before),
        said(now),
        draft.from(),
        Optional.ofNullable(draft.drafted().get(entry.key())).map(Drafted::by).orElse(null),
        stamp,
        next(draft, entry));
  }

  private static EntryPage.Part part(Entry entry, Statement before, Statement now, int i) {
    Entry.Part part = entry.parts().get(i);
    return new EntryPage.Part(
        EntryForm.path(i),
        "rubric.part." + part.name(),
        part.range().kind().name(),
        "question.unit." + part.unit(),
        SAID.contains(part.unit()) ? part.unit() : null,
        number(entry, before, i),
        number(entry, now, i));
  }

  private EntryPage.Said said(Statement statement) {
    return new EntryPage.Said(words.basis(statement), statement.source());
  }

  private static @Nullable String next(RubricDraft draft, Entry entry) {
    List<Entry> all =
        draft.outline().entries().stream()
            .filter(each -> draft.entry(each.key()).isPresent())
            .toList();
    int at = all.indexOf(entry);
    return at + 1 < all.size() ? all.get(at + 1).key() : null;
  }

  /** The form of an entry as the draft has it. */
  EntryForm form(RubricDraft draft, Entry entry) {
    return EntryForm.of(draft.statement(entry), draft.stamp(entry));
  }
}
