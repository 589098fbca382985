package dev.slipway.gate.approval;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.catalogue.Outline;
import dev.slipway.decision.Decision;
import dev.slipway.pathway.Effect;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lays out the plan that a decision approves, with the modifications that the proposal has chosen.
 */
@Component
class PlanLayout {

  /** Longer than the latest step with every delay; what is later cannot matter. */
  private static final int MONTHS = 2 * PlanStep.LATEST_MONTH;

  private final Catalogue catalogue;
  private final ProfileService profiles;

  PlanLayout(Catalogue catalogue, ProfileService profiles) {
    this.catalogue = catalogue;
    this.profiles = profiles;
  }

  Coverage of(Proposal proposal, Decision decision) {
    List<CatalogueEntry> chosen =
        proposal.modifications().stream().map(catalogue::find).flatMap(Optional::stream).toList();
    AccessLevel today = profiles.find(proposal.modelId()).map(ModelProfile::access).orElse(null);
    return new Coverage(
        start(proposal, decision), scope(proposal.scope(), chosen), runs(proposal, chosen, today));
  }

  /** Months count from the day of decision; what is delayed to a later day begins on that. */
  private static LocalDate start(Proposal proposal, Decision decision) {
    LocalDate until = decision.until();
    LocalDate day = proposal.decisionDate();
    return until != null && until.isAfter(day) ? until : day;
  }

  private static List<Coverage.Run> runs(
      Proposal proposal, List<CatalogueEntry> chosen, @Nullable AccessLevel today) {
    List<Outline.Step> steps =
        proposal.steps().stream()
            .map(step -> new Outline.Step(step.afterMonths(), step.access().name()))
            .toList();
    Stream<Coverage.Run> planned =
        Outline.of(today == null ? null : today.name(), steps, chosen, MONTHS).stream()
            .map(run -> new Coverage.Run(run.from(), level(run.access())));
    return Stream.concat(Stream.of(new Coverage.Run(Coverage.BEFORE, today)), planned).toList();
  }

  private static @Nullable AccessLevel level(@Nullable String name) {
    return name == null ? null : AccessLevel.valueOf(name);
  }

  /** As the score takes it: set first, then limited. */
  private static DeploymentScope scope(DeploymentScope asked, List<CatalogueEntry> chosen) {
    List<Effect> effects = chosen.stream().flatMap(each -> each.effects().stream()).toList();
    DeploymentScope scope = asked;
    for (Effect effect : effects) {
      if (effect instanceof Effect.SetScope set) {
        scope = DeploymentScope.valueOf(set.scope().name());
      }
    }
    for (Effect effect : effects) {
      if (effect instanceof Effect.LimitScope limit) {
        DeploymentScope most = DeploymentScope.valueOf(limit.scope().name());
        scope = most.compareTo(scope) < 0 ? most : scope;
      }
    }
    return scope;
  }
}
