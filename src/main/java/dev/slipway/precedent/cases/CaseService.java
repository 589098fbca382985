package dev.slipway.precedent.cases;

import dev.slipway.audit.Change;
import dev.slipway.precedent.PrecedentsChanged;
import dev.slipway.precedent.cases.ApprovalsAtStake.AtStake;
import dev.slipway.precedent.cases.CaseEvent.EventAdded;
import dev.slipway.precedent.cases.CaseEvent.EventChanged;
import dev.slipway.precedent.cases.CaseEvent.EventRestored;
import dev.slipway.precedent.cases.CaseEvent.EventWithdrawn;
import dev.slipway.precedent.cases.CaseEvent.OriginalCopied;
import dev.slipway.undo.UndoHandler;
import dev.slipway.undo.UndoKind;
import dev.slipway.undo.UndoOffers;
import dev.slipway.undo.UndoRefusedException;
import dev.slipway.undo.UndoStep;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and withdraws the events of reference cases; every change is published. */
@Service
@Transactional
public class CaseService implements UndoHandler {

  private final ReferenceCases cases;
  private final ApprovalsAtStake approvals;
  private final UndoOffers undo;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CaseService(
      ReferenceCases cases,
      ApprovalsAtStake approvals,
      UndoOffers undo,
      ApplicationEventPublisher events,
      Clock clock) {
    this.cases = cases;
    this.approvals = approvals;
    this.undo = undo;
    this.events = events;
    this.clock = clock;
  }

  /** The events of one case, withdrawn ones too, in the order in which they came in. */
  @Transactional(readOnly = true)
  public List<ReferenceCase> ofCase(String caseKey) {
    return cases.findByCaseKeyOrderByLineNumber(caseKey);
  }

  @Transactional(readOnly = true)
  public Optional<ReferenceCase> find(UUID id) {
    return cases.findById(id);
  }

  /**
   * Approvals that an event would end, once whoever records it confirms that.
   *
   * @param id of the row that is changed, or null for a new one; what it said already is no news
   */
  @Transactional(readOnly = true)
  public List<AtStake> endedBy(@Nullable UUID id, CaseDetails details) {
    Set<CaseSuccessor.Event> known =
        Optional.ofNullable(id)
            .flatMap(cases::findById)
            .map(row -> row.successor().byOthers())
            .orElse(Set.of());
    return known.containsAll(details.successor().byOthers()) ? List.of() : approvals.of(details);
  }

  /** Adds an event that ends no approval, as {@link #add(CaseDetails, boolean)}. */
  public ReferenceCase add(CaseDetails details) {
    return add(details, false);
  }

  /**
   * Adds an event, and with it its case where that is new.
   *
   * @param ends whether it ends the approvals that {@link #endedBy} names
   * @throws RefusedCaseException if it contradicts what is there of the case
   */
  public ReferenceCase add(CaseDetails details, boolean ends) {
    refuse(CaseRules.beside(details, others(details.caseKey(), null)));
    List<AtStake> ended = ends ? endedBy(null, details) : List.of();
    ReferenceCase added = insert(details, cases.lastLine() + 1);
    events.publishEvent(new PrecedentsChanged());
    end(ended, details);
    return added;
  }

  private void end(List<AtStake> ended, CaseDetails details) {
    ended.forEach(
        each ->
            events.publishEvent(
                new OriginalCopied(
                    details.caseKey(),
                    details.capability(),
                    each.modelId(),
                    each.model(),
                    details.successor())));
  }

  /**
   * Says something else of an event; what it says of its case then holds for the case's other
   * events too.
   *
   * @param seen the version that was changed by hand
   * @param ends whether it ends the approvals that {@link #endedBy} names
   * @throws ObjectOptimisticLockingFailureException if it has been saved by somebody since
   * @throws RefusedCaseException if it contradicts what is there of the case
   */
  public void change(UUID id, int seen, CaseDetails details, boolean ends) {
    ReferenceCase row = existing(id, seen);
    List<AtStake> ended = ends ? endedBy(id, details) : List.of();
    List<CaseDetails> others =
        others(row.caseKey(), id).stream().map(each -> each.withCaseOf(details)).toList();
    refuse(CaseRules.beside(details, others));
    update(row, details);
    for (ReferenceCase other : cases.findByCaseKeyOrderByLineNumber(row.caseKey())) {
      if (!other.id().equals(id)) {
        update(other, other.details().withCaseOf(details));
      }
    }
    events.publishEvent(new PrecedentsChanged());
    end(ended, details);
  }

  /**
   * Counts an event no longer, for a reason; it can still be read.
   *
   * @throws ObjectOptimisticLockingFailureException if it has been saved by somebody since
   */
  public void withdraw(UUID id, int seen, String reason) {
    ReferenceCase row = existing(id, seen);
    if (!row.withdrawn()) {
      row.withdraw(reason, clock.instant());
      ReferenceCase saved = cases.saveAndFlush(row);
      List<Change> changes = List.of(named(row, true), new Change("reason", null, reason));
      events.publishEvent(new EventWithdrawn(row.caseKey(), row.capability(), changes));
      events.publishEvent(new PrecedentsChanged());
      String back = "/cases/" + row.caseKey();
      undo.offer(UndoStep.of(UndoKind.CASE_WITHDRAWN, id, saved.version(), back));
    }
  }

  /**
   * Counts a withdrawn event again.
   *
   * @throws ObjectOptimisticLockingFailureException if it has been saved by somebody since
   * @throws RefusedCaseException if another event took its place in the meantime
   */
  public void restore(UUID id, int seen) {
    ReferenceCase row = existing(id, seen);
    if (row.withdrawn()) {
      refuse(CaseRules.beside(row.details(), others(row.caseKey(), id)));
      row.restore();
      cases.saveAndFlush(row);
      List<Change> changes = List.of(named(row, false));
      events.publishEvent(new EventRestored(row.caseKey(), row.capability(), changes));
      events.publishEvent(new PrecedentsChanged());
    }
  }

  @Override
  public UndoKind undoes() {
    return UndoKind.CASE_WITHDRAWN;
  }

  @Override
  public void undo(UndoStep step) {
    try {
      restore(UUID.fromString(step.subject()), Math.toIntExact(step.version()));
    } catch (RefusedCaseException anotherTookItsPlace) {
      throw UndoRefusedException.changed();
    }
  }

  /** Keeps a new row; whoever calls says that the cases have changed. */
  ReferenceCase insert(CaseDetails details, int line) {
    ReferenceCase added = cases.saveAndFlush(new ReferenceCase(line, details));
    events.publishEvent(
        new EventAdded(
            details.caseKey(), details.capability(), CaseDifference.between(null, details)));
    return added;
  }

  /** Changes a row, if anything differs; whoever calls says that the cases have changed. */
  boolean update(ReferenceCase row, CaseDetails details) {
    List<Change> changes = CaseDifference.between(row.details(), details);
    if (!changes.isEmpty()) {
      row.change(details);
      cases.saveAndFlush(row);
      events.publishEvent(new EventChanged(row.caseKey(), row.capability(), changes));
    }
    return !changes.isEmpty();
  }

  private static Change named(ReferenceCase row, boolean gone) {
    String text = row.successor().inShort();
    return gone ? new Change("case.event", text, null) : new Change("case.event", null, text);
  }

  private List<CaseDetails> others(String caseKey, @Nullable UUID but) {
    return cases.findByCaseKeyOrderByLineNumber(caseKey).stream()
        .filter(each -> !each.withdrawn() && !each.id().equals(but))
        .map(ReferenceCase::details)
        .toList();
  }

  private static void refuse(List<CaseFault> faults) {
    if (!faults.isEmpty()) {
      throw new RefusedCaseException(faults);
    }
  }

  private ReferenceCase existing(UUID id, int seen) {
    ReferenceCase row =
        cases.findById(id).orElseThrow(() -> new NoSuchElementException("No event " + id));
    if (seen != row.version()) {
      throw new ObjectOptimisticLockingFailureException(ReferenceCase.class, id);
    }
    return row;
  }
}
