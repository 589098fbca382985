package dev.slipway.proposal.suggestion;

import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.modality.Modalities;

/**
 * What people would get by a release, as far as suggestions depend on it.
 *
 * @param scope what the service lets them ask; anything where they get the weights
 */
public record Offering(Modalities modalities, GeneralityLevel generality, DeploymentScope scope) {

  /** A model within the scope of its own profile. */
  public static Offering of(ModelProfile model) {
    return of(model, model.scope());
  }

  public static Offering of(ModelProfile model, DeploymentScope scope) {
    return new Offering(model.modalities(), model.generality(), scope);
  }
}
