package dev.slipway.api.model;

import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.AssuranceLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.ModelCard;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.Substitute;
import dev.slipway.profile.modality.Modality;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A model as it stands.
 *
 * @param access how it can be reached today; null if it is not deployed
 * @param substitute what can be had already in its place; null where nothing like it exists
 * @param capability somebody's own answer; null where it follows from the training
 * @param revision how often what is said of it has changed
 */
record ModelAnswer(
    UUID id,
    String name,
    String version,
    String originator,
    List<Modality> inputs,
    List<Modality> outputs,
    @Nullable QuantityAnswer parameters,
    boolean parametersPublished,
    @Nullable QuantityAnswer trainingFlop,
    boolean trainingFlopPublished,
    DeploymentScope scope,
    GeneralityLevel generality,
    @Nullable AccessLevel access,
    double monthsShown,
    AssuranceLevel assurance,
    @Nullable Substitute substitute,
    boolean weightsOut,
    @Nullable UUID derivedFrom,
    String licence,
    String method,
    List<String> links,
    @Nullable QuantityAnswer capability,
    int revision) {

  static ModelAnswer of(ModelCard model) {
    ProfileDetails details = model.details();
    return new ModelAnswer(
        model.id(),
        details.name(),
        details.version(),
        details.originator(),
        details.modalities().inputs().stream().sorted().toList(),
        details.modalities().outputs().stream().sorted().toList(),
        QuantityAnswer.of(details.parameters()),
        details.parametersPublished(),
        QuantityAnswer.of(details.training().compute()),
        details.training().published(),
        details.scope(),
        details.generality(),
        details.access(),
        details.monthsShown(),
        details.assurance(),
        details.substitute(),
        details.weightsOut(),
        details.derivedFrom(),
        details.licence(),
        details.method(),
        details.links(),
        QuantityAnswer.of(details.capability()),
        model.revision());
  }
}
