package dev.slipway.proposal.precedents;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.UUID;

/** Something that was done to a proposal's chosen cases; stands among the proposal's own lines. */
public sealed interface PrecedentsEvent extends Recorded {

  UUID proposalId();

  /** The question to decide, by which people know the proposal. */
  String question();

  @Override
  default Subject subject() {
    return new Subject("proposal", proposalId().toString(), question());
  }

  /** Its copy lag now rests on these cases. */
  @Action("precedents.taken")
  record PrecedentsTaken(UUID proposalId, String question, List<Change> changes)
      implements PrecedentsEvent {}

  /** Its copy lag rests on the classes of its modalities again. */
  @Action("precedents.let-go")
  record PrecedentsLetGo(UUID proposalId, String question, List<Change> changes)
      implements PrecedentsEvent {}
}
