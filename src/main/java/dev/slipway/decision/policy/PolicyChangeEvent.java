package dev.slipway.decision.policy;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import dev.slipway.rubric.PolicyDifference;
import dev.slipway.rubric.PolicyTerms;
import java.util.List;
import java.util.stream.Stream;

/** Something that was done about a change of the policy, before it comes into force. */
public sealed interface PolicyChangeEvent extends Recorded {

  PolicyChange change();

  @Override
  default Subject subject() {
    return new Subject("policy", change().id().toString(), change().reason());
  }

  /** Somebody proposed it; it waits for the other of the two. */
  @Action("policy.proposed")
  record PolicyChangeProposed(PolicyTerms before, PolicyChange change)
      implements PolicyChangeEvent {
    @Override
    public List<Change> changes() {
      return Stream.concat(
              PolicyDifference.between(before, change.terms()).stream(),
              Change.between("reason", null, change.reason()))
          .toList();
    }
  }

  /** It will not come into force. */
  @Action("policy.dropped")
  record PolicyChangeDropped(PolicyChange change) implements PolicyChangeEvent {}

  /** It waits again. */
  @Action("policy.restored")
  record PolicyChangeRestored(PolicyChange change) implements PolicyChangeEvent {}
}
