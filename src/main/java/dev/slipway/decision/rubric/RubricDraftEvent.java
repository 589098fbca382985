package dev.slipway.decision.rubric;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import dev.slipway.rubric.edition.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Something that was done to the draft of a rubric. */
public sealed interface RubricDraftEvent extends Recorded {

  /** Under which the trail lists what was done to drafts. */
  String DRAFT = "draft";

  /** Somebody began to write the next version. */
  @Action("rubric.draft.begun")
  record RubricDraftBegun(int from, String name) implements RubricDraftEvent {
    @Override
    public Subject subject() {
      return new Subject("rubric", DRAFT, name);
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("version", null, Integer.toString(from)));
    }
  }

  /**
   * Somebody changed what the draft says of an entry.
   *
   * @param label the entry in words
   */
  @Action("rubric.draft.changed")
  record RubricDraftChanged(String label, Statement before, Statement after)
      implements RubricDraftEvent {
    @Override
    public Subject subject() {
      return new Subject("rubric", DRAFT, label);
    }

    @Override
    public List<Change> changes() {
      return Stream.concat(
              Change.between("rubric.numbers", before.inNumbers(), after.inNumbers()),
              Stream.concat(
                  Change.between("basis", before.basis(), after.basis()),
                  Change.between("rubric.source", before.source(), after.source())))
          .toList();
    }
  }

  /** Somebody discarded it and has taken that back. */
  @Action("rubric.draft.restored")
  record RubricDraftRestored(String name) implements RubricDraftEvent {
    @Override
    public Subject subject() {
      return new Subject("rubric", DRAFT, name);
    }
  }

  /** Nobody will finish it. */
  @Action("rubric.draft.discarded")
  record RubricDraftDiscarded(String name) implements RubricDraftEvent {
    @Override
    public Subject subject() {
      return new Subject("rubric", DRAFT, name);
    }
  }
}
