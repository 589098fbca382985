package dev.slipway.scoring.assembly;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Copies;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.ScenarioPart.Setting;
import dev.slipway.pathway.question.Scope;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.Substitute;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.capability.SubstituteKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a proposal asks and plans, about the model that its profile describes. */
final class ProposalPlan {

  private ProposalPlan() {}

  static Scenario.Plan of(ProposalDetails proposal, ModelProfile profile, Rubric rubric) {
    return new Scenario.Plan(
        proposal.horizonMonths(),
        today(profile, rubric),
        proposal.steps().stream()
            .map(step -> new Scenario.Step(step.afterMonths(), access(step.access()), step.shown()))
            .toList(),
        Scope.valueOf(proposal.scope().name()),
        Generality.valueOf(profile.generality().name()),
        Assurance.valueOf(profile.assurance().name()));
  }

  /** What is deployed, copied or out has been shown, for a month at least. */
  private static Scenario.Today today(ModelProfile profile, Rubric rubric) {
    @Nullable Access access = profile.access() == null ? null : access(profile.access());
    Substitute substitute = profile.substitute();
    boolean asShare = rubric.substitutes(SubstituteKind.SAME).isPresent();
    Copies copies = asShare ? Copies.NONE : copies(substitute);
    boolean out = profile.weightsOut() || access == Access.OPEN_WEIGHTS;
    boolean deployed = access != null && access != Access.INTERNAL;
    boolean shown = deployed || out || copies != Copies.NONE || (asShare && substitute != null);
    double since = substitute == null ? 0 : substitute.months();
    double months = Math.max(shown ? Math.max(1, since) : 0, profile.monthsShown());
    return new Scenario.Today(access, copies, out, months);
  }

  /**
   * For rubrics that know no substitutes an equal of somebody else's stands where a copy would;
   * something weaker does not.
   */
  private static Copies copies(@Nullable Substitute substitute) {
    if (substitute == null || substitute.kind() == Substitute.Kind.WEAKER) {
      return Copies.NONE;
    }
    return substitute.route() == Substitute.Route.WEIGHTS ? Copies.OPEN : Copies.RESTRICTED;
  }

  private static Access access(AccessLevel level) {
    return Access.valueOf(level.name());
  }

  /** Levels are inputs too. */
  static List<Input> inputs(Scenario.Plan plan) {
    return List.of(
        Input.level(Setting.SCOPE, plan.scope().name(), Origin.PROPOSAL),
        Input.level(Setting.GENERALITY, plan.generality().name(), Origin.PROFILE),
        Input.level(Setting.ASSURANCE, plan.assurance().name(), Origin.PROFILE));
  }
}
