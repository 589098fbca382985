package dev.slipway.decision.rubric;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;

/** Something that was done about the adoption of a rubric, before it comes into force. */
public sealed interface AdoptionEvent extends Recorded {

  AdoptionProposal proposal();

  @Override
  default Subject subject() {
    return new Subject("rubric", Integer.toString(proposal().version()), proposal().reason());
  }

  /**
   * Somebody proposed it; it waits for the other of the two.
   *
   * @param before the version in force
   */
  @Action("rubric.proposed")
  record AdoptionProposed(int before, AdoptionProposal proposal) implements AdoptionEvent {
    @Override
    public List<Change> changes() {
      return List.of(
          new Change("version", Integer.toString(before), Integer.toString(proposal.version())));
    }
  }

  /** It will not come into force by this proposal. */
  @Action("rubric.dropped")
  record AdoptionDropped(AdoptionProposal proposal) implements AdoptionEvent {}

  /** It waits again. */
  @Action("rubric.restored")
  record AdoptionRestored(AdoptionProposal proposal) implements AdoptionEvent {}
}
