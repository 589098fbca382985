package dev.slipway.scoring.assembly;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Copies;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Scope;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.ProposalDetails;
import java.util.List;
import java.util.Optional;

/** What a proposal asks and plans, about the model that its profile describes. */
final class ProposalPlan {

  private ProposalPlan() {}

  static Scenario.Plan of(ProposalDetails proposal, ModelProfile profile) {
    return new Scenario.Plan(
        proposal.horizonMonths(),
        new Scenario.Today(
            Optional.ofNullable(profile.access()).map(ProposalPlan::access).orElse(null),
            Copies.valueOf(profile.availability().name()),
            profile.weightsOut(),
            profile.monthsShown()),
        proposal.steps().stream()
            .map(step -> new Scenario.Step(step.afterMonths(), access(step.access()), step.shown()))
            .toList(),
        Scope.valueOf(proposal.scope().name()),
        Generality.valueOf(profile.generality().name()),
        Assurance.valueOf(profile.assurance().name()));
  }

  private static Access access(AccessLevel level) {
    return Access.valueOf(level.name());
  }

  /** Levels are inputs too. */
  static List<Input> inputs(Scenario.Plan plan) {
    return List.of(
        Input.level("scope", plan.scope().name(), Origin.PROPOSAL),
        Input.level("generality", plan.generality().name(), Origin.PROFILE),
        Input.level("assurance", plan.assurance().name(), Origin.PROFILE));
  }
}
