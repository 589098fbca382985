package dev.slipway.decision.rubric;

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
  record OutcomeAdded(Outcome outcome) implements RubricOutcomeEvent {
    @Override
    public String name() {
      return outcome.name();
    }

    @Override
    public String action() {
      return "rubric.outcome.added";
    }

    @Override
    public List<Change> changes() {
      return List.of(
          new Change("description", null, outcome.description()),
          new Change("rubric.numbers", null, outcome.inNumbers()));
    }
  }

  /** Somebody changed one that was added. */
  record OutcomeChanged(Outcome before, Outcome after) implements RubricOutcomeEvent {
    @Override
    public String name() {
      return after.name();
    }

    @Override
    public String action() {
      return "rubric.outcome.changed";
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
  record OutcomeRemoved(Outcome outcome) implements RubricOutcomeEvent {
    @Override
    public String name() {
      return outcome.name();
    }

    @Override
    public String action() {
      return "rubric.outcome.removed";
    }
  }

  /** Somebody retired one that the draft began with. */
  record OutcomeRetired(String id, String name) implements RubricOutcomeEvent {
    @Override
    public String action() {
      return "rubric.outcome.retired";
    }
  }

  /** Somebody put one back that had been retired. */
  record OutcomePutBack(String id, String name) implements RubricOutcomeEvent {
    @Override
    public String action() {
      return "rubric.outcome.putBack";
    }
  }
}
