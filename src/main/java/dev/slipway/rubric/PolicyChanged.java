package dev.slipway.rubric;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Another policy is in force from now on. */
@Action("policy.changed")
public record PolicyChanged(PolicyTerms before, PolicyVersion now) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("policy", Integer.toString(now.version()), "");
  }

  @Override
  public List<Change> changes() {
    return Stream.of(
            PolicyDifference.between(before, now.terms()).stream(),
            Change.between("reason", null, now.reason()),
            Change.between("proposedBy", null, now.proposedBy()),
            Change.between("confirmedBy", null, now.confirmedBy()))
        .flatMap(each -> each)
        .toList();
  }
}
