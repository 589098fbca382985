package dev.slipway.decision.rubric;

import dev.slipway.decision.rubric.RubricOutcomeEvent.OutcomeAdded;
import dev.slipway.decision.rubric.RubricOutcomeEvent.OutcomeChanged;
import dev.slipway.decision.rubric.RubricOutcomeEvent.OutcomePutBack;
import dev.slipway.decision.rubric.RubricOutcomeEvent.OutcomeRemoved;
import dev.slipway.decision.rubric.RubricOutcomeEvent.OutcomeRetired;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.edition.Outcome;
import dev.slipway.scoring.json.StoredJson;
import dev.slipway.undo.UndoHandler;
import dev.slipway.undo.UndoKind;
import dev.slipway.undo.UndoOffers;
import dev.slipway.undo.UndoRefusedException;
import dev.slipway.undo.UndoStep;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds threats and benefits to the draft of a rubric, and retires those that it began with. Whoever
 * may write a version may do it.
 */
@Service
@Transactional
public class OutcomeDrafts implements UndoHandler {

  private final RubricDrafts drafts;
  private final DraftedTable<Outcome> table;
  private final OutcomeIds ids;
  private final UndoOffers undo;
  private final ApplicationEventPublisher events;

  OutcomeDrafts(
      RubricDrafts drafts,
      RubricDraftTable table,
      Rubrics rubrics,
      UndoOffers undo,
      ApplicationEventPublisher events) {
    this.drafts = drafts;
    this.table = table.outcomes();
    this.ids = new OutcomeIds(rubrics);
    this.undo = undo;
    this.events = events;
  }

  /** Adds a threat or a benefit; the id is found for it. */
  public void add(Outcome outcome) {
    RubricDraft draft = drafts.mine();
    Outcome named = outcome.withId(ids.next(outcome.name(), draft));
    put(draft, named.id(), named);
    events.publishEvent(new OutcomeAdded(named));
  }

  /**
   * Changes one that the draft adds.
   *
   * @param seen the stamp of what was looked at
   * @throws RefusedTransition if somebody changed it since, or it is gone
   */
  public void change(Outcome outcome, String seen) {
    RubricDraft draft = drafts.mine();
    Outcome before =
        draft
            .added(outcome.id())
            .orElseThrow(() -> new RefusedTransition("rubric.outcome.refused.gone"));
    RefusedTransition.unless(
        draft.stamp(outcome.id()).equals(seen), "rubric.outcome.refused.moved");
    if (!before.equals(outcome)) {
      put(draft, outcome.id(), outcome);
      events.publishEvent(new OutcomeChanged(before, outcome));
    }
  }

  /** Removes one that the draft adds. */
  public void remove(String id) {
    RubricDraft draft = drafts.mine();
    Outcome added = draft.added(id).orElseThrow(NoSuchElementException::new);
    table.remove(draft.id(), id);
    requireSome();
    events.publishEvent(new OutcomeRemoved(added));
    List<String> was = List.of(StoredJson.write(added));
    undo.offer(new UndoStep(undoes(), draft.id().toString(), 0, was, RubricDrafts.ADDRESS));
  }

  /**
   * Retires one that the draft began with.
   *
   * @throws RefusedTransition if none of its kind would be left
   */
  public void retire(String id) {
    RubricDraft draft = drafts.mine();
    Rubric base = draft.base().rubric();
    if (!draft.outcomes().containsKey(id) && base.lists(id)) {
      put(draft, id, null);
      requireSome();
      events.publishEvent(new OutcomeRetired(id, base.outcomeName(id)));
    }
  }

  /** Puts back one that was retired. */
  public void putBack(String id) {
    RubricDraft draft = drafts.mine();
    if (draft.outcomes().containsKey(id) && draft.added(id).isEmpty()) {
      table.remove(draft.id(), id);
      events.publishEvent(new OutcomePutBack(id, draft.base().rubric().outcomeName(id)));
    }
  }

  @Override
  public UndoKind undoes() {
    return UndoKind.RUBRIC_OUTCOME_REMOVED;
  }

  /** What was removed stands in the draft again, unless that was finished or discarded. */
  @Override
  public void undo(UndoStep step) {
    RubricDraft draft =
        drafts
            .find()
            .filter(each -> each.id().toString().equals(step.subject()))
            .orElseThrow(UndoRefusedException::changed);
    Outcome removed = StoredJson.read(step.was().get(0), Outcome.class);
    if (draft.outcomes().containsKey(removed.id())) {
      throw UndoRefusedException.changed();
    }
    put(draft, removed.id(), removed);
    events.publishEvent(new OutcomeAdded(removed));
  }

  private void put(RubricDraft draft, String id, @Nullable Outcome added) {
    table.put(draft.id(), id, new Drafted<>(added, drafts.name(), drafts.now()));
  }

  /** A rubric without threats, or without benefits, has nothing to weigh. */
  private void requireSome() {
    Rubric left = drafts.mine().outline().rubric();
    RefusedTransition.unless(
        !left.threats().isEmpty() && !left.benefits().isEmpty(), "rubric.outcome.refused.last");
  }
}
