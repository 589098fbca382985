package dev.slipway.desk.web.answer;

import dev.slipway.profile.AccessLevel;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.rubric.Policy;
import dev.slipway.scoring.ScenarioOutline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, as far as the answer speaks of it.
 *
 * @param widest the most open level that the plan reaches; null if nothing is released
 * @param firstStep months after the decision
 * @param reviewed whether as many have answered as the board asks for before it speaks of limits
 */
record Asked(
    LocalDate decided,
    @Nullable AccessLevel widest,
    int firstStep,
    ScenarioOutline outline,
    Policy policy,
    boolean reviewed) {

  static Asked of(
      ProposalDetails proposal, ScenarioOutline outline, Policy policy, boolean reviewed) {
    AccessLevel widest =
        proposal.steps().stream().map(PlanStep::access).max(Comparator.naturalOrder()).orElse(null);
    return new Asked(
        proposal.decisionDate(),
        widest,
        proposal.steps().stream().mapToInt(PlanStep::afterMonths).min().orElse(0),
        outline,
        policy,
        reviewed);
  }

  int horizon() {
    return outline.horizonMonths();
  }

  /** Whether the weights leave the house by plan. */
  boolean opensWeights() {
    return widest != null && widest.compareTo(AccessLevel.GATED_WEIGHTS) >= 0;
  }

  /** The month in which so many months have passed since the decision. */
  YearMonth after(int months) {
    return YearMonth.from(decided.plusMonths(months));
  }
}
