package dev.slipway.comparison.planned;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import dev.slipway.proposal.evidence.Measurement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Something that was done about a planned test; stands among the proposal's own lines. */
public sealed interface TestPlanEvent extends Recorded {

  UUID proposalId();

  /** The question to decide, by which people know the proposal. */
  String question();

  @Override
  default Subject subject() {
    return new Subject("proposal", proposalId().toString(), question());
  }

  /** A test was registered. */
  @Action("test.registered")
  record TestRegistered(UUID proposalId, String question, PlanDetails plan)
      implements TestPlanEvent {
    @Override
    public List<Change> changes() {
      String terms =
          "%d trials of %s: %s; %s, relevance %s, field odds %s"
              .formatted(
                  plan.trials(),
                  plan.question().key(),
                  plan.event(),
                  plan.direction().name().toLowerCase(Locale.ROOT),
                  BigDecimal.valueOf(plan.relevance()).toPlainString(),
                  Measurement.written(plan.fieldOdds()));
      return List.of(
          new Change("test", null, terms),
          new Change("by", null, plan.owner()),
          new Change("until", null, plan.due().toString()));
    }
  }

  /** It was worked out anew what a test could change. */
  @Action("test.outlook")
  record OutlookRenewed(UUID proposalId, String question, PlanDetails plan)
      implements TestPlanEvent {
    @Override
    public List<Change> changes() {
      return List.of(new Change("test", null, plan.question().key() + ": " + plan.event()));
    }
  }

  /** It was worked out which questions are worth a test. */
  @Action("test.worth")
  record WorthTestingFound(UUID proposalId, String question) implements TestPlanEvent {}

  /** A test will not be run. */
  @Action("test.cancelled")
  record TestCancelled(UUID proposalId, String question, PlanDetails plan, String reason)
      implements TestPlanEvent {
    @Override
    public List<Change> changes() {
      return List.of(
          new Change("test", plan.question().key() + ": " + plan.event(), null),
          new Change("reason", null, reason));
    }
  }

  /** A test that was cancelled will be run after all. */
  @Action("test.restored")
  record TestRestored(UUID proposalId, String question, PlanDetails plan) implements TestPlanEvent {
    @Override
    public List<Change> changes() {
      return List.of(new Change("test", null, plan.question().key() + ": " + plan.event()));
    }
  }

  /** A test’s result was entered. */
  @Action("test.result")
  record TestResultEntered(UUID proposalId, String question, PlanDetails plan, TestResult result)
      implements TestPlanEvent {
    @Override
    public List<Change> changes() {
      return Change.between(
              "test",
              plan.trials() + " trials: " + plan.event() + ", by " + plan.due(),
              result.events()
                  + " of "
                  + result.trials()
                  + ": "
                  + result.event()
                  + ", on "
                  + result.on())
          .toList();
    }
  }
}
