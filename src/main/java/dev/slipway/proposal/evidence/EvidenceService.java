package dev.slipway.proposal.evidence;

import dev.slipway.account.quota.QuotaExceededException;
import dev.slipway.account.quota.Quotas;
import dev.slipway.audit.Actor;
import dev.slipway.audit.Change;
import dev.slipway.audit.SameTransactionListener;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.evidence.EvidenceEvent.EvidenceAdded;
import dev.slipway.proposal.evidence.EvidenceEvent.EvidenceChanged;
import dev.slipway.proposal.evidence.EvidenceEvent.EvidenceRestored;
import dev.slipway.proposal.evidence.EvidenceEvent.EvidenceWithdrawn;
import dev.slipway.undo.UndoHandler;
import dev.slipway.undo.UndoKind;
import dev.slipway.undo.UndoOffers;
import dev.slipway.undo.UndoStep;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and withdraws evidence; every change is published as an event. */
@Service
@Transactional
public class EvidenceService implements UndoHandler {

  private final EvidenceEntries entries;
  private final EvidenceContents contents;
  private final ProposalService proposals;
  private final UndoOffers undo;
  private final Quotas quotas;
  private final Actor actor;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EvidenceService(
      EvidenceEntries entries,
      EvidenceContents contents,
      ProposalService proposals,
      UndoOffers undo,
      Quotas quotas,
      Actor actor,
      ApplicationEventPublisher events,
      Clock clock) {
    this.entries = entries;
    this.contents = contents;
    this.proposals = proposals;
    this.undo = undo;
    this.quotas = quotas;
    this.actor = actor;
    this.events = events;
    this.clock = clock;
  }

  /** Everything about a proposal, withdrawn entries too, in the order in which it was added. */
  @Transactional(readOnly = true)
  public List<Evidence> of(UUID proposalId) {
    return entries.findByProposalIdOrderByAddedAtAsc(proposalId);
  }

  @Transactional(readOnly = true)
  public Optional<Evidence> find(UUID proposalId, UUID id) {
    return entries.findByIdAndProposalId(id, proposalId);
  }

  /** A part of an entry's file, from 0; nothing behind its end. */
  @Transactional(readOnly = true)
  public Optional<byte[]> chunk(Evidence evidence, int position) {
    return Optional.ofNullable(evidence.contentId()).flatMap(id -> contents.chunk(id, position));
  }

  /**
   * Finds room for one more file of the present person.
   *
   * @throws QuotaExceededException if there is none
   */
  @Transactional(readOnly = true)
  public void requireRoom(NewFile file) {
    if (actor.isPerson()) {
      String person = actor.name();
      quotas.requireFile(
          entries.countFilesOf(person), entries.bytesOfFilesOf(person), file.description().size());
    }
  }

  /**
   * Adds an entry, with its file where there is one.
   *
   * @throws RefusedTransition if the proposal is withdrawn
   * @throws QuotaExceededException if there is no room for the person's file
   */
  public Evidence add(UUID proposalId, EvidenceDetails details, @Nullable NewFile file) {
    Proposal proposal = open(proposalId);
    Evidence evidence = new Evidence(proposalId, details, clock.instant());
    List<Change> changes = new ArrayList<>(EvidenceDifference.between(null, details));
    attach(evidence, file, changes);
    Evidence saved = entries.saveAndFlush(evidence);
    store(saved, file);
    events.publishEvent(new EvidenceAdded(proposalId, proposal.question(), changes));
    return saved;
  }

  /**
   * Changes what an entry says, and attaches a file where it has none yet.
   *
   * @param seen the version that was changed by hand
   * @throws ObjectOptimisticLockingFailureException if it has been saved by somebody since
   * @throws RefusedTransition if the proposal or the entry is withdrawn, or it has a file already
   * @throws QuotaExceededException if there is no room for the person's file
   */
  public Evidence change(
      UUID proposalId, UUID id, int seen, EvidenceDetails details, @Nullable NewFile file) {
    Proposal proposal = open(proposalId);
    Evidence evidence = existing(proposalId, id, seen);
    List<Change> changes = new ArrayList<>(EvidenceDifference.between(evidence.details(), details));
    evidence.change(details, clock.instant());
    attach(evidence, file, changes);
    Evidence saved = entries.saveAndFlush(evidence);
    store(saved, file);
    if (!changes.isEmpty()) {
      events.publishEvent(new EvidenceChanged(proposalId, proposal.question(), changes));
    }
    return saved;
  }

  /**
   * Withdraws an entry for a reason; it and its file can still be read.
   *
   * @throws ObjectOptimisticLockingFailureException if it has been saved by somebody since
   * @throws RefusedTransition if it is withdrawn already
   */
  public void withdraw(UUID proposalId, UUID id, int seen, String reason) {
    Proposal proposal = open(proposalId);
    Evidence evidence = existing(proposalId, id, seen);
    evidence.withdraw(reason, clock.instant());
    Evidence saved = entries.saveAndFlush(evidence);
    List<Change> changes =
        List.of(
            new Change("evidence", EvidenceDifference.name(saved), null),
            new Change("reason", null, reason));
    events.publishEvent(new EvidenceWithdrawn(proposalId, proposal.question(), changes));
    String back = "/proposals/" + proposalId + "#grounds";
    undo.offer(UndoStep.of(UndoKind.EVIDENCE_WITHDRAWN, id, saved.version(), back));
  }

  @Override
  public UndoKind undoes() {
    return UndoKind.EVIDENCE_WITHDRAWN;
  }

  /** The entry counts again. */
  @Override
  public void undo(UndoStep step) {
    UUID id = UUID.fromString(step.subject());
    Evidence evidence =
        entries.findById(id).orElseThrow(() -> new NoSuchElementException("No evidence " + id));
    Proposal proposal = open(evidence.proposalId());
    requireSeen(evidence, step.version());
    evidence.restore();
    entries.saveAndFlush(evidence);
    List<Change> changes = List.of(new Change("evidence", null, EvidenceDifference.name(evidence)));
    events.publishEvent(new EvidenceRestored(proposal.id(), proposal.question(), changes));
  }

  /** Entries go with their proposal, and files that no other proposal has taken over. */
  @SameTransactionListener
  public void on(ProposalErased erased) {
    List<Evidence> all = entries.findByProposalIdOrderByAddedAtAsc(erased.proposalId());
    entries.deleteAll(all);
    entries.flush();
    contents.erase(all.stream().map(Evidence::contentId).filter(Objects::nonNull).toList());
  }

  private void attach(Evidence evidence, @Nullable NewFile file, List<Change> changes) {
    if (file != null) {
      requireRoom(file);
      evidence.attach(file.description(), actor.name());
      EvidenceDifference.attached(file.description()).forEach(changes::add);
    }
  }

  private void store(Evidence evidence, @Nullable NewFile file) {
    if (file != null) {
      contents.store(evidence.id(), file.content());
    }
  }

  private Proposal open(UUID proposalId) {
    Proposal proposal =
        proposals
            .find(proposalId)
            .orElseThrow(() -> new NoSuchElementException("No proposal " + proposalId));
    if (proposal.isWithdrawn()) {
      throw new RefusedTransition("evidence.refused.proposal");
    }
    return proposal;
  }

  private Evidence existing(UUID proposalId, UUID id, int seen) {
    Evidence evidence =
        entries
            .findByIdAndProposalId(id, proposalId)
            .orElseThrow(() -> new NoSuchElementException("No evidence " + id));
    requireSeen(evidence, seen);
    return evidence;
  }

  private static void requireSeen(Evidence evidence, long seen) {
    if (seen != evidence.version()) {
      throw new ObjectOptimisticLockingFailureException(Evidence.class, evidence.id());
    }
  }
}
