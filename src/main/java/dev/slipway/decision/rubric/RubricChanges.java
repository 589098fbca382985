package dev.slipway.decision.rubric;

import dev.slipway.decision.change.BoardChange.Topic;
import dev.slipway.decision.change.BoardChanges;
import dev.slipway.decision.rubric.AdoptionEvent.AdoptionDropped;
import dev.slipway.decision.rubric.AdoptionEvent.AdoptionProposed;
import dev.slipway.decision.rubric.AdoptionEvent.AdoptionRestored;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.adoption.Adoptions;
import dev.slipway.scoring.backcast.Backcasts;
import dev.slipway.undo.UndoHandler;
import dev.slipway.undo.UndoKind;
import dev.slipway.undo.UndoOffers;
import dev.slipway.undo.UndoRefusedException;
import dev.slipway.undo.UndoStep;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings another version of the rubric into force by two people. */
@Service
@Transactional
public class RubricChanges implements UndoHandler {

  private final BoardChanges changes;
  private final Rubrics rubrics;
  private final Adoptions adoptions;
  private final Backcasts backcasts;
  private final UndoOffers undo;
  private final ApplicationEventPublisher events;

  RubricChanges(
      BoardChanges changes,
      Rubrics rubrics,
      Adoptions adoptions,
      Backcasts backcasts,
      UndoOffers undo,
      ApplicationEventPublisher events) {
    this.changes = changes;
    this.rubrics = rubrics;
    this.adoptions = adoptions;
    this.backcasts = backcasts;
    this.undo = undo;
    this.events = events;
  }

  /** Those that wait for somebody. */
  @Transactional(readOnly = true)
  public List<AdoptionProposal> open() {
    return changes.open(Topic.RUBRIC, inForce()).stream().map(AdoptionProposal::of).toList();
  }

  /** Whether the present person is the other of the two. */
  public boolean mayConfirm(AdoptionProposal proposal) {
    return changes.mayConfirm(proposal.waiting());
  }

  /** Whether the present person proposed it. */
  public boolean isMine(AdoptionProposal proposal) {
    return changes.isMine(proposal.waiting());
  }

  /**
   * Proposes that a version comes into force.
   *
   * @throws AccessDeniedException unless the present person is an administrator or a chair
   * @throws RefusedTransition if there is no such version, it is in force, somebody has proposed
   *     it, or it has not been held against real models
   */
  public AdoptionProposal propose(int version, String reason) {
    changes.requireProposer();
    int before = rubrics.current().version();
    RefusedTransition.unless(rubrics.version(version).isPresent(), "rubric.refused.version");
    RefusedTransition.unless(version != before, "rubric.refused.same");
    RefusedTransition.unless(
        open().stream().noneMatch(each -> each.version() == version), "rubric.refused.proposed");
    RefusedTransition.unless(backcasts.of(version).isPresent(), "rubric.refused.backcast");
    AdoptionProposal proposal =
        AdoptionProposal.of(
            changes.propose(Topic.RUBRIC, inForce(), Integer.toString(version), reason));
    events.publishEvent(new AdoptionProposed(before, proposal));
    return proposal;
  }

  /**
   * Brings a version into force for new scores.
   *
   * @throws AccessDeniedException unless the present person is the other of the two
   * @throws RefusedTransition if somebody answered, or another version came into force meanwhile
   */
  public Rubric confirm(UUID proposalId) {
    AdoptionProposal proposal = waiting(proposalId);
    String confirmedBy = changes.confirm(proposal.waiting());
    return rubrics.adopt(proposal.version(), proposal.reason(), proposal.byName(), confirmedBy);
  }

  /**
   * Drops a proposal: whoever made it takes it back, or the other of the two refuses it.
   *
   * @return the version that does not come into force
   * @throws AccessDeniedException for anybody else
   * @throws RefusedTransition if somebody answered, or another version came into force meanwhile
   */
  public int drop(UUID proposalId) {
    AdoptionProposal proposal = waiting(proposalId);
    changes.drop(proposal.waiting());
    events.publishEvent(new AdoptionDropped(proposal));
    String back = "/rubric/versions/" + proposal.version();
    undo.offer(UndoStep.of(undoes(), proposalId, proposal.waiting().fromVersion(), back));
    return proposal.version();
  }

  @Override
  public UndoKind undoes() {
    return UndoKind.RUBRIC_ADOPTION_DROPPED;
  }

  /** Unless another version has come into force, or somebody has proposed the same again. */
  @Override
  public void undo(UndoStep step) {
    if (step.version() != inForce()) {
      throw UndoRefusedException.changed();
    }
    UUID proposalId = UUID.fromString(step.subject());
    List<AdoptionProposal> others = open();
    AdoptionProposal proposal = AdoptionProposal.of(changes.restore(proposalId));
    if (others.stream().anyMatch(each -> each.version() == proposal.version())) {
      throw UndoRefusedException.changed();
    }
    events.publishEvent(new AdoptionRestored(proposal));
  }

  private AdoptionProposal waiting(UUID proposalId) {
    return AdoptionProposal.of(changes.waiting(Topic.RUBRIC, inForce(), proposalId));
  }

  /** A version may come into force twice, an adoption is over once and for all. */
  private int inForce() {
    return adoptions.number();
  }
}
