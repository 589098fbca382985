package dev.slipway.decision.rubric;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import dev.slipway.rubric.edition.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** A threat or a benefit was added to the draft of a rubric, or taken from it. */
public sealed interface RubricOutcomeEvent extends Recorded {

  String name();

  @Override
  default Subject subject() {
    return new Subject("rubric", RubricDraftEvent.DRAFT, name());
  }

  /** Somebody added it. */
  @Action("rubric.outcome.added")
  record OutcomeAdded(Outcome outcome) implements RubricOutcomeEvent {
    @Override
    public String name() {
      return outcome.name();
    }

    @Override
    public List<Change> changes() {
      return List.of(
          new Change("description", null, outcome.description()),
          new Change("rubric.numbers", null, outcome.inNumbers()));
    }
  }

  /** Somebody changed one that was added. */
  @Action("rubric.outcome.changed")
  record OutcomeChanged(Outcome before, Outcome after) implements RubricOutcomeEvent {
    @Override
    public String name() {
      return after.name();
    }

    @Override
    public List<Change> changes() {
      return Stream.of(
              Change.between("name", before.name(), after.name()),
              Change.between("description", before.description(), after.description()),
              Change.between("rubric.numbers", before.inNumbers(), after.inNumbers()),
              Change.between("basis", before.grounds(), after.grounds()))
          .flatMap(each -> each)
          .toList();
    }
  }

  /** Somebody removed one that had been added. */
  @Action("rubric.outcome.removed")
  record OutcomeRemoved(Outcome outcome) implements RubricOutcomeEvent {
    @Override
    public String name() {
      return outcome.name();
    }
  }

  /** Somebody retired one that the draft began with. */
  @Action("rubric.outcome.retired")
  record OutcomeRetired(String id, String name) implements RubricOutcomeEvent {}

  /** Somebody put one back that had been retired. */
  @Action("rubric.outcome.putBack")
  record OutcomePutBack(String id, String name) implements RubricOutcomeEvent {}
}
