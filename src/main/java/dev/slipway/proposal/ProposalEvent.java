package dev.slipway.proposal;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that was done to a proposal; published in the transaction that does it. */
public sealed interface ProposalEvent extends Recorded {

  UUID proposalId();

  /** The question to decide, by which people know the proposal. */
  String question();

  @Override
  default Subject subject() {
    return new Subject("proposal", proposalId().toString(), question());
  }

  /** A draft was begun, perhaps as a copy of another proposal. */
  record ProposalCreated(UUID proposalId, String question, @Nullable UUID basedOn)
      implements ProposalEvent {
    @Override
    public String action() {
      return basedOn == null ? "proposal.created" : "proposal.copied";
    }

    @Override
    public List<Change> changes() {
      return Change.between("basedOn", null, basedOn).toList();
    }
  }

  /** A draft now asks something else. */
  @Action("proposal.changed")
  record ProposalChanged(UUID proposalId, String question, List<Change> changes)
      implements ProposalEvent {}

  /** How far it may be shown was changed. */
  @Action("proposal.marked")
  record ProposalMarked(UUID proposalId, String question, List<Change> changes)
      implements ProposalEvent {}

  /** It took a step of its life. */
  record ProposalMoved(UUID proposalId, String question, Transition transition)
      implements ProposalEvent {
    @Override
    public String action() {
      return transition.action();
    }
  }

  /** Its withdrawal was undone. */
  @Action("proposal.restored")
  record ProposalRestored(UUID proposalId, String question, ProposalState state)
      implements ProposalEvent {
    @Override
    public List<Change> changes() {
      return Change.between("state", ProposalState.WITHDRAWN, state).toList();
    }
  }

  /** Somebody has an interest in it and so can neither estimate nor decide. */
  @Action("proposal.interest")
  record InterestDeclared(UUID proposalId, String question, String reason)
      implements ProposalEvent {
    @Override
    public List<Change> changes() {
      return Change.between("reason", null, reason).toList();
    }
  }

  /**
   * It is past its time and is being deleted with everything that hangs on it. Whoever keeps
   * something about it deletes that now, in the same transaction; the trail keeps its lines.
   */
  @Action("proposal.erased")
  record ProposalErased(UUID proposalId, String question, LocalDate keptUntil)
      implements ProposalEvent {
    @Override
    public List<Change> changes() {
      return Change.between("keptUntil", keptUntil, null).toList();
    }
  }

  /** What happened after the decision was added. */
  @Action("proposal.happening")
  record HappeningRecorded(UUID proposalId, String question, Observation happened)
      implements ProposalEvent {
    @Override
    public List<Change> changes() {
      return Stream.concat(
              Change.between("kind", null, happened.kind()),
              Change.between("happening", null, happened.on() + ": " + happened.what()))
          .toList();
    }
  }
}
