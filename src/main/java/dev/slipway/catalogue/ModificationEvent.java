package dev.slipway.catalogue;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;

/** Something was done to a modification of the catalogue. */
public sealed interface ModificationEvent extends Recorded {

  String slug();

  String name();

  @Override
  default Subject subject() {
    return new Subject("modification", slug(), name());
  }

  /** It has been put into the catalogue. */
  @Action("modification.added")
  record ModificationAdded(String slug, String name) implements ModificationEvent {}

  /** What it is or does has changed; scores that used it are out of date. */
  @Action("modification.changed")
  record ModificationChanged(String slug, String name, List<Change> changes)
      implements ModificationEvent {}

  /** It is no longer offered; where it was chosen it stays. */
  @Action("modification.retired")
  record ModificationRetired(String slug, String name) implements ModificationEvent {}

  /** It is offered once more. */
  @Action("modification.offered-again")
  record ModificationOfferedAgain(String slug, String name) implements ModificationEvent {}
}
