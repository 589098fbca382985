package dev.slipway.desk.web.decided;

import dev.slipway.decision.Decision;
import dev.slipway.desk.web.decided.DecisionStatus.DueStep;
import dev.slipway.proposal.Proposal;
import java.time.LocalDate;
import java.util.List;

/** Steps of a plan that are due although a condition of the decision is open. */
public final class DueSteps {

  private DueSteps() {}

  /** Counted from the day of decision; none where no condition is open. */
  public static List<DueStep> of(Proposal proposal, Decision decision, LocalDate today) {
    if (decision.openConditions().isEmpty()) {
      return List.of();
    }
    return proposal.steps().stream()
        .map(
            step ->
                new DueStep(
                    step.access().name(), proposal.decisionDate().plusMonths(step.afterMonths())))
        .filter(step -> !step.due().isAfter(today))
        .toList();
  }
}
