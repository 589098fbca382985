package dev.slipway.proposal;

import static java.util.stream.Collectors.toMap;

import dev.slipway.account.CurrentPerson;
import dev.slipway.audit.Change;
import dev.slipway.proposal.ProposalEvent.HappeningRecorded;
import dev.slipway.proposal.ProposalEvent.ProposalChanged;
import dev.slipway.proposal.ProposalEvent.ProposalCreated;
import dev.slipway.proposal.ProposalEvent.ProposalMarked;
import dev.slipway.proposal.ProposalEvent.ProposalMoved;
import dev.slipway.proposal.ProposalEvent.ProposalRestored;
import dev.slipway.undo.UndoHandler;
import dev.slipway.undo.UndoKind;
import dev.slipway.undo.UndoOffers;
import dev.slipway.undo.UndoStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins, changes and moves release proposals; every change is published as an event. */
@Service
@Transactional
public class ProposalService implements UndoHandler {

  private final Proposals proposals;
  private final List<TransitionGuard> guards;
  private final CurrentPerson person;
  private final UndoOffers undo;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProposalService(
      Proposals proposals,
      List<TransitionGuard> guards,
      CurrentPerson person,
      UndoOffers undo,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.guards = guards;
    this.person = person;
    this.undo = undo;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Proposal> find(UUID id) {
    return proposals.findById(id);
  }

  /** All of them, the latest day of decision first. */
  @Transactional(readOnly = true)
  public List<Proposal> all() {
    return proposals.findAllByOrderByDecisionDateDescCreatedAtDesc();
  }

  /** Several at once, by their identifiers; what does not exist is left out. */
  @Transactional(readOnly = true)
  public Map<UUID, Proposal> among(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : proposals.findAllByIdIn(ids).stream().collect(toMap(Proposal::id, each -> each));
  }

  /** Those that stand there, the earliest day of decision first. */
  @Transactional(readOnly = true)
  public List<Proposal> in(ProposalState state) {
    return proposals.findByStateOrderByDecisionDate(state);
  }

  /** Those that have chosen a modification, by their identifiers. */
  @Transactional(readOnly = true)
  public List<UUID> choosing(String slug) {
    return proposals.choosing(slug);
  }

  @Transactional(readOnly = true)
  public List<Proposal> ofModel(UUID modelId) {
    return proposals.findByModelIdOrderByDecisionDateDesc(modelId);
  }

  /** Those of a model in short, in one statement. */
  @Transactional(readOnly = true)
  public List<ProposalBrief> briefsOfModel(UUID modelId) {
    return proposals.briefsOfModel(modelId);
  }

  /** Those that stand there in short, the board's own first and then by day of decision. */
  @Transactional(readOnly = true)
  public List<ProposalBrief> briefsIn(ProposalState state, int most) {
    return proposals.briefsIn(state, Limit.of(most));
  }

  /** Likewise those of them that somebody began or submitted. */
  @Transactional(readOnly = true)
  public List<ProposalBrief> briefsOf(UUID owner, ProposalState state, int most) {
    return proposals.briefsOf(owner, state, Limit.of(most));
  }

  /** Whether all the others are there, and none is of the model of this one. */
  @Transactional(readOnly = true)
  public boolean areOfOtherModels(Set<UUID> others, UUID id) {
    return proposals.countOfOtherModels(others, id) == others.size();
  }

  /** Whatever is to be decided within some days, both included, the soonest first. */
  @Transactional(readOnly = true)
  public List<Proposal> decidedBetween(LocalDate first, LocalDate last) {
    return proposals.findByDecisionDateBetweenOrderByDecisionDate(first, last);
  }

  public Proposal create(ProposalDetails details) {
    return add(details, null);
  }

  /**
   * Replaces what a draft asks.
   *
   * @param seen the version that was changed by hand
   * @throws ObjectOptimisticLockingFailureException if it has been saved by somebody since
   * @throws RefusedTransition unless it is a draft
   */
  public Proposal change(UUID id, int seen, ProposalDetails details) {
    Proposal proposal = existing(id, seen);
    ProposalDetails before = proposal.details();
    proposal.change(details);
    Proposal saved = saved(proposal, before);
    offerUndo(saved, before, "/proposals/" + id);
    return saved;
  }

  /**
   * Chooses other modifications for a draft, or for a proposal that is before the board.
   *
   * @throws RefusedTransition if it is decided or withdrawn
   */
  public Proposal chooseModifications(UUID id, List<String> slugs) {
    return chooseModifications(id, null, slugs);
  }

  /**
   * Likewise.
   *
   * @param seen the version that was looked at, or null for whichever stands
   * @throws ObjectOptimisticLockingFailureException if it has been saved by somebody since
   */
  public Proposal chooseModifications(UUID id, @Nullable Integer seen, List<String> slugs) {
    Proposal proposal = existing(id, seen);
    ProposalDetails before = proposal.details();
    proposal.choose(slugs);
    Proposal saved = saved(proposal, before);
    offerUndo(saved, before, "/proposals/" + id + "/ask");
    return saved;
  }

  /** Of a choice of modifications, where nothing else was changed with it. */
  private void offerUndo(Proposal saved, ProposalDetails before, String back) {
    List<String> was = before.modifications();
    if (!was.equals(saved.modifications())
        && saved.details().withModifications(was).equals(before)) {
      undo.offer(
          new UndoStep(
              UndoKind.MODIFICATIONS_CHOSEN, saved.id().toString(), saved.version(), was, back));
    }
  }

  /**
   * Chooses again what was chosen before a step that is taken back.
   *
   * @param version that the step left behind
   * @throws ObjectOptimisticLockingFailureException if it has been saved by somebody since
   * @throws RefusedTransition if it is decided or withdrawn
   */
  public void chooseAgain(UUID id, long version, List<String> slugs) {
    Proposal proposal = existing(id, Math.toIntExact(version));
    ProposalDetails before = proposal.details();
    proposal.choose(slugs);
    saved(proposal, before);
  }

  /** How far a proposal may be shown; nothing where there is no such proposal. */
  @Transactional(readOnly = true)
  public Optional<String> confidentiality(UUID id) {
    return proposals.confidentiality(id);
  }

  /** Marks how far a proposal may be shown, whatever its state. */
  public Proposal mark(UUID id, String confidentiality) {
    Proposal proposal = existing(id, null);
    List<Change> changes =
        Change.between("confidentiality", proposal.confidentiality(), confidentiality).toList();
    if (changes.isEmpty()) {
      return proposal;
    }
    proposal.mark(confidentiality);
    Proposal saved = proposals.saveAndFlush(proposal);
    events.publishEvent(new ProposalMarked(id, saved.question(), changes));
    return saved;
  }

  /** A new draft beside the old proposal, with these modifications and under this question. */
  public Proposal copyOf(UUID id, List<String> modifications, String question) {
    ProposalDetails old = existing(id, null).details();
    return add(old.withModifications(modifications).withQuestion(question), id);
  }

  /** Begins a draft that asks the same again, perhaps for another model, as of a day to come. */
  public Proposal anew(UUID id, UUID modelId) {
    ProposalDetails old = existing(id, null).details();
    LocalDate today = LocalDate.now(clock);
    LocalDate day = old.decisionDate().isBefore(today) ? today : old.decisionDate();
    return add(old.anew(modelId, day), id);
  }

  /** Puts a draft before the board; {@link #move(UUID, Integer, Transition)} says the rest. */
  public Proposal submit(UUID id, @Nullable Integer seen) {
    return move(id, seen, Transition.SUBMIT);
  }

  /** Asks no longer; {@link #move(UUID, Integer, Transition)} says the rest. */
  public Proposal withdraw(UUID id, @Nullable Integer seen) {
    return move(id, seen, Transition.WITHDRAW);
  }

  /** Takes a step of a proposal's life, whichever version stands. */
  public Proposal move(UUID id, Transition transition) {
    return move(id, null, transition);
  }

  /**
   * Takes a step of a proposal's life. Slipway itself may take what a date asks for.
   *
   * @param seen the version that was looked at, or null for whichever stands
   * @throws AccessDeniedException if the present person does not hold the step's role
   * @throws RefusedTransition if the proposal's state, or something else that must hold, does not
   *     allow it
   * @throws ObjectOptimisticLockingFailureException if it has been saved by somebody since
   */
  public Proposal move(UUID id, @Nullable Integer seen, Transition transition) {
    if (person.maybeId().isPresent() && !person.has(transition.role())) {
      throw new AccessDeniedException(transition + " is for " + transition.role());
    }
    Proposal proposal = existing(id, seen);
    ProposalState before = proposal.state();
    if (proposal.may(transition)) {
      guards.forEach(guard -> guard.check(proposal, transition));
    }
    proposal.move(transition, person.maybeId().orElse(null), clock.instant());
    Proposal saved = proposals.saveAndFlush(proposal);
    events.publishEvent(new ProposalMoved(id, saved.question(), transition));
    if (transition == Transition.WITHDRAW && !before.isRound()) {
      undo.offer(
          new UndoStep(
              UndoKind.PROPOSAL_WITHDRAWN,
              id.toString(),
              saved.version(),
              List.of(before.name()),
              "/proposals/" + id));
    }
    return saved;
  }

  @Override
  public UndoKind undoes() {
    return UndoKind.PROPOSAL_WITHDRAWN;
  }

  /** A withdrawn proposal stands again where it stood. */
  @Override
  public void undo(UndoStep step) {
    Proposal proposal = existing(UUID.fromString(step.subject()), Math.toIntExact(step.version()));
    ProposalState before = ProposalState.valueOf(step.was().get(0));
    proposal.restore(before);
    Proposal saved = proposals.saveAndFlush(proposal);
    events.publishEvent(new ProposalRestored(saved.id(), saved.question(), before));
  }

  /**
   * Adds what happened after the decision.
   *
   * @throws RefusedTransition while it is a draft
   */
  public Proposal recordHappening(UUID id, Observation happened) {
    Proposal proposal = existing(id, null);
    proposal.recordHappening(happened);
    Proposal saved = proposals.saveAndFlush(proposal);
    events.publishEvent(new HappeningRecorded(id, saved.question(), happened));
    return saved;
  }

  private Proposal add(ProposalDetails details, @Nullable UUID basedOn) {
    Proposal saved =
        proposals.saveAndFlush(
            new Proposal(details, basedOn, person.maybeId().orElse(null), clock.instant()));
    events.publishEvent(new ProposalCreated(saved.id(), saved.question(), basedOn));
    return saved;
  }

  private Proposal saved(Proposal proposal, ProposalDetails before) {
    List<Change> changes = DetailsDifference.between(before, proposal.details());
    Proposal saved = proposals.saveAndFlush(proposal);
    if (!changes.isEmpty()) {
      events.publishEvent(new ProposalChanged(saved.id(), saved.question(), changes));
    }
    return saved;
  }

  private Proposal existing(UUID id, @Nullable Integer seen) {
    Proposal proposal =
        proposals
            .findById(id)
            .orElseThrow(() -> new NoSuchElementException("No proposal with the id " + id));
    if (seen != null && seen != proposal.version()) {
      throw new ObjectOptimisticLockingFailureException(Proposal.class, id);
    }
    return proposal;
  }
}
