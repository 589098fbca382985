package dev.slipway.desk.web.trial;

import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.AssuranceLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Compute;
import dev.slipway.profile.training.DeveloperRevenue;
import dev.slipway.profile.training.Training;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.suggestion.Offering;
import dev.slipway.proposal.suggestion.Suggestions;
import dev.slipway.proposal.template.ProposalTemplate;
import dev.slipway.proposal.template.ProposalTemplates;
import dev.slipway.rubric.Rubric;
import dev.slipway.stats.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A release that somebody tries. What is not asked is taken to be usual: the developer has tested
 * the model, and nothing like it can be had yet.
 *
 * @param real name of the real model that it began with; empty for none
 * @param parameters null where not known, as is {@code compute}
 */
record Tried(
    String real,
    Set<Modality> outputs,
    GeneralityLevel generality,
    @Nullable Quantity parameters,
    @Nullable Quantity compute,
    AccessLevel access,
    DeploymentScope scope,
    LocalDate day,
    List<String> chosen) {

  static final AssuranceLevel ASSURANCE = AssuranceLevel.INTERNAL;

  Tried {
    outputs = Set.copyOf(outputs);
    chosen = List.copyOf(chosen);
  }

  Tried with(List<String> others) {
    return new Tried(real, outputs, generality, parameters, compute, access, scope, day, others);
  }

  boolean handsOutWeights() {
    return access.compareTo(AccessLevel.GATED_WEIGHTS) >= 0;
  }

  /** The usual way to release such a model. */
  ProposalTemplate usual() {
    return ProposalTemplates.usual(outputs, generality, handsOutWeights());
  }

  /** The model as the form would keep it; never kept. */
  ModelProfile model() {
    return new ModelProfile(
        new ProfileDetails(
            real.isEmpty() ? "?" : real,
            "",
            "",
            new Modalities(Set.of(), outputs),
            count(),
            parameters instanceof Quantity.Exact,
            scope,
            generality,
            null,
            0,
            ASSURANCE,
            null,
            false,
            null,
            "",
            "",
            List.of(),
            training(),
            null));
  }

  /** What a proposal of it would ask. */
  ProposalDetails plan(ModelProfile model, Rubric rubric) {
    Offering offering = Offering.of(model, handsOutWeights() ? DeploymentScope.OPEN_ENDED : scope);
    return new ProposalDetails(
        model.id(),
        "?",
        day,
        List.of(new PlanStep(0, access, null)),
        scope,
        rubric.horizonMonths(),
        rubric.outcomeScales().get(0).id(),
        Suggestions.threats(rubric, offering),
        Suggestions.benefits(rubric, offering),
        chosen,
        List.of(),
        "");
  }

  private @Nullable ParameterCount count() {
    Quantity.Percentiles three = three(parameters);
    return three == null ? null : new ParameterCount(three.p05(), three.p50(), three.p95());
  }

  private Training training() {
    Quantity.Percentiles three = three(compute);
    return new Training(
        three == null ? null : new Compute(three.p05(), three.p50(), three.p95()),
        compute instanceof Quantity.Exact,
        null,
        null,
        DeveloperRevenue.UNKNOWN);
  }

  private static Quantity.@Nullable Percentiles three(@Nullable Quantity quantity) {
    return quantity == null || quantity instanceof Quantity.Percentiles
        ? (Quantity.Percentiles) quantity
        : new Quantity.Percentiles(quantity.p50(), quantity.p50(), quantity.p50());
  }
}
