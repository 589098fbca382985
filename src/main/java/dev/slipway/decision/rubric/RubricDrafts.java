package dev.slipway.decision.rubric;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.decision.change.BoardChanges;
import dev.slipway.decision.rubric.RubricDraftEvent.RubricDraftBegun;
import dev.slipway.decision.rubric.RubricDraftEvent.RubricDraftChanged;
import dev.slipway.decision.rubric.RubricDraftEvent.RubricDraftDiscarded;
import dev.slipway.decision.rubric.RubricDraftEvent.RubricDraftRestored;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.edition.Entry;
import dev.slipway.rubric.edition.RubricDifference;
import dev.slipway.rubric.edition.RubricDocument;
import dev.slipway.rubric.edition.Statement;
import dev.slipway.scoring.json.StoredJson;
import dev.slipway.undo.UndoHandler;
import dev.slipway.undo.UndoKind;
import dev.slipway.undo.UndoOffers;
import dev.slipway.undo.UndoRefusedException;
import dev.slipway.undo.UndoStep;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the next version of the rubric, entry by entry. Whoever may propose that a version comes
 * into force may write one: administrators and chairs.
 */
@Service
@Transactional
public class RubricDrafts implements UndoHandler {

  static final String ADDRESS = "/rubric/draft";
  private static final String EXISTS = "rubric.draft.refused.exists";

  private final RubricDraftTable table;
  private final Rubrics rubrics;
  private final BoardChanges changes;
  private final EntryWords words;
  private final CurrentPerson person;
  private final People people;
  private final UndoOffers undo;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RubricDrafts(
      RubricDraftTable table,
      Rubrics rubrics,
      BoardChanges changes,
      EntryWords words,
      CurrentPerson person,
      People people,
      UndoOffers undo,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.rubrics = rubrics;
    this.changes = changes;
    this.words = words;
    this.person = person;
    this.people = people;
    this.undo = undo;
    this.events = events;
    this.clock = clock;
  }

  /** The draft, if there is one. */
  @Transactional(readOnly = true)
  public Optional<RubricDraft> find() {
    return table.find();
  }

  /**
   * Begins a draft that says what a version says.
   *
   * @throws RefusedTransition if there is a draft already, or no such version
   */
  public void begin(int version) {
    changes.requireProposer();
    RefusedTransition.unless(find().isEmpty(), EXISTS);
    Rubric from =
        rubrics.version(version).orElseThrow(() -> new RefusedTransition("rubric.refused.version"));
    try {
      table.begin(UUID.randomUUID(), version, name(), now());
    } catch (DuplicateKeyException atOnce) {
      throw new RefusedTransition(EXISTS);
    }
    events.publishEvent(new RubricDraftBegun(version, from.name()));
  }

  /**
   * Changes what the draft says of an entry.
   *
   * @param seen the stamp of what was looked at
   * @throws RefusedTransition if somebody changed it since, or the draft is gone
   */
  public void change(Entry entry, Statement statement, String seen) {
    RubricDraft draft = mine();
    RefusedTransition.unless(draft.stamp(entry).equals(seen), "rubric.draft.refused.moved");
    Statement before = draft.statement(entry);
    if (before.equals(statement)) {
      return;
    }
    if (draft.outline().statement(entry).equals(statement)) {
      table.entries().remove(draft.id(), entry.key());
    } else {
      table.entries().put(draft.id(), entry.key(), new Drafted<>(statement, name(), now()));
    }
    String label = words.label(draft.outline().rubric(), entry);
    events.publishEvent(new RubricDraftChanged(label, before, statement));
  }

  /**
   * Makes a version of the draft, which can be adopted and never be changed.
   *
   * @return its number
   * @throws RefusedTransition if the draft is gone, or says what it began with
   */
  public int finish(String name, String note) {
    RubricDraft draft = mine();
    RubricDocument document = draft.document();
    RefusedTransition.unless(
        !RubricDifference.between(draft.base(), document).isEmpty(), "rubric.draft.refused.same");
    RefusedTransition.unless(table.drop(draft.id()), "rubric.draft.refused.gone");
    String text = document.named(rubrics.next(), name, note).text();
    return rubrics.write(draft.from(), text).version();
  }

  /**
   * Discards the draft.
   *
   * @throws RefusedTransition if it is gone
   */
  public void discard() {
    RubricDraft draft = mine();
    table.drop(draft.id());
    events.publishEvent(new RubricDraftDiscarded(draft.base().rubric().name()));
    List<String> was = List.of(StoredJson.write(DiscardedDraft.of(draft)));
    undo.offer(new UndoStep(undoes(), draft.id().toString(), 0, was, ADDRESS));
  }

  @Override
  public UndoKind undoes() {
    return UndoKind.RUBRIC_DRAFT_DISCARDED;
  }

  /** The draft is there again as it was, unless somebody has begun another one. */
  @Override
  public void undo(UndoStep step) {
    if (find().isPresent()) {
      throw UndoRefusedException.changed();
    }
    DiscardedDraft was = StoredJson.read(step.was().get(0), DiscardedDraft.class);
    table.restore(UUID.fromString(step.subject()), was);
    events.publishEvent(new RubricDraftRestored(rubrics.version(was.from()).orElseThrow().name()));
  }

  /** The draft, for whoever may write in it. */
  RubricDraft mine() {
    changes.requireProposer();
    return find().orElseThrow(() -> new RefusedTransition("rubric.draft.refused.gone"));
  }

  /** Who writes. */
  String name() {
    return people.find(person.id()).map(PersonCard::fullName).orElseGet(person::name);
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
