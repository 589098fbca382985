package dev.slipway.proposal.precedents;

import dev.slipway.audit.Change;
import dev.slipway.audit.SameTransactionListener;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalEvent.ProposalCreated;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.precedents.PrecedentsEvent.PrecedentsLetGo;
import dev.slipway.proposal.precedents.PrecedentsEvent.PrecedentsTaken;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which cases a proposal's copy lag rests on; every change is published as an event. */
@Service
@Transactional
public class PrecedentsService {

  private final ChosenPrecedentsEntries entries;
  private final ProposalService proposals;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PrecedentsService(
      ChosenPrecedentsEntries entries,
      ProposalService proposals,
      ApplicationEventPublisher events,
      Clock clock) {
    this.entries = entries;
    this.proposals = proposals;
    this.events = events;
    this.clock = clock;
  }

  /** What was chosen for a proposal; empty where nobody has chosen anything. */
  @Transactional(readOnly = true)
  public Optional<ChosenPrecedents> of(UUID proposalId) {
    return entries.findById(proposalId);
  }

  /**
   * Rests a proposal's copy lag on these cases.
   *
   * @param seen 0 where nothing had been chosen, else one more than the version that was looked at
   * @throws ObjectOptimisticLockingFailureException if it has been changed by somebody since
   * @throws RefusedTransition if nothing may be chosen for the proposal any more
   */
  public void take(UUID proposalId, int seen, List<Choice> choices) {
    Proposal proposal = choosable(proposalId);
    Optional<ChosenPrecedents> existing = existing(proposalId, seen);
    List<Change> changes = changes(existing.orElse(null), choices);
    ChosenPrecedents chosen =
        existing.orElseGet(() -> new ChosenPrecedents(proposalId, choices, clock.instant()));
    chosen.take(choices, clock.instant());
    entries.saveAndFlush(chosen);
    events.publishEvent(new PrecedentsTaken(proposalId, proposal.question(), changes));
  }

  /**
   * Rests it on the classes of its modalities again.
   *
   * @param seen as above
   * @throws ObjectOptimisticLockingFailureException if it has been changed by somebody since
   * @throws RefusedTransition if nothing may be chosen for the proposal any more
   */
  public void letGo(UUID proposalId, int seen) {
    Proposal proposal = choosable(proposalId);
    existing(proposalId, seen)
        .ifPresent(
            chosen -> {
              List<Change> changes = changes(chosen, List.of());
              entries.delete(chosen);
              entries.flush();
              events.publishEvent(new PrecedentsLetGo(proposalId, proposal.question(), changes));
            });
  }

  /** A copy of a proposal rests on the same cases. */
  @SameTransactionListener
  public void on(ProposalCreated created) {
    UUID original = created.basedOn();
    if (original != null) {
      entries
          .findById(original)
          .ifPresent(
              chosen ->
                  entries.saveAndFlush(
                      new ChosenPrecedents(
                          created.proposalId(), chosen.choices(), clock.instant())));
    }
  }

  /** What was chosen goes with its proposal. */
  @SameTransactionListener
  public void on(ProposalErased erased) {
    entries.findById(erased.proposalId()).ifPresent(entries::delete);
    entries.flush();
  }

  private Proposal choosable(UUID proposalId) {
    Proposal proposal =
        proposals
            .find(proposalId)
            .orElseThrow(() -> new NoSuchElementException("No proposal " + proposalId));
    proposal.requireChoosable();
    return proposal;
  }

  private Optional<ChosenPrecedents> existing(UUID proposalId, int seen) {
    Optional<ChosenPrecedents> existing = entries.findById(proposalId);
    int stands = existing.map(chosen -> chosen.version() + 1).orElse(0);
    if (stands != seen) {
      throw new ObjectOptimisticLockingFailureException(ChosenPrecedents.class, proposalId);
    }
    return existing;
  }

  private static List<Change> changes(@Nullable ChosenPrecedents before, List<Choice> after) {
    List<Choice> old = before == null ? List.of() : before.choices();
    List<Change> changes = new ArrayList<>();
    Change.between("precedents", keys(old), keys(after)).forEach(changes::add);
    after.stream()
        .filter(choice -> !choice.reason().isEmpty() && !old.contains(choice))
        .map(choice -> new Change("reason", null, choice.caseKey() + ": " + choice.reason()))
        .forEach(changes::add);
    return changes;
  }

  private static @Nullable String keys(List<Choice> choices) {
    String keys =
        choices.stream()
            .filter(Choice::chosen)
            .map(Choice::caseKey)
            .sorted()
            .collect(Collectors.joining(", "));
    return keys.isEmpty() ? null : keys;
  }
}
