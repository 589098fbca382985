package dev.slipway.precedent.cases;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.UUID;

/** Something that was done to reference cases; published in the transaction that does it. */
public sealed interface CaseEvent extends Recorded {

  /** The cases that come with Slipway were loaded. */
  @Action("cases.loaded")
  record CasesLoaded(int rows) implements CaseEvent {
    @Override
    public Subject subject() {
      return new Subject("cases", "proliferation", "proliferation-cases.csv");
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("rows", null, Integer.toString(rows)));
    }
  }

  /** An event was added to a case, perhaps as its first. */
  @Action("case.added")
  record EventAdded(String caseKey, String capability, List<Change> changes) implements CaseEvent {
    @Override
    public Subject subject() {
      return new Subject("case", caseKey, capability);
    }
  }

  /**
   * Somebody has confirmed that the original of a case is a model of this installation, and that
   * what was added of it ends the approval.
   *
   * @param model its name and version
   */
  @Action("case.original")
  record OriginalCopied(
      String caseKey, String capability, UUID modelId, String model, CaseSuccessor successor)
      implements CaseEvent {
    @Override
    public Subject subject() {
      return new Subject("case", caseKey, capability);
    }

    @Override
    public List<Change> changes() {
      return List.of(
          new Change("model", null, model), new Change("case.event", null, successor.inShort()));
    }
  }

  /** Something else is said of a case or of one of its events. */
  @Action("case.changed")
  record EventChanged(String caseKey, String capability, List<Change> changes)
      implements CaseEvent {
    @Override
    public Subject subject() {
      return new Subject("case", caseKey, capability);
    }
  }

  /** An event of a case no longer counts. */
  @Action("case.withdrawn")
  record EventWithdrawn(String caseKey, String capability, List<Change> changes)
      implements CaseEvent {
    @Override
    public Subject subject() {
      return new Subject("case", caseKey, capability);
    }
  }

  /** A withdrawn event counts again. */
  @Action("case.restored")
  record EventRestored(String caseKey, String capability, List<Change> changes)
      implements CaseEvent {
    @Override
    public Subject subject() {
      return new Subject("case", caseKey, capability);
    }
  }
}
