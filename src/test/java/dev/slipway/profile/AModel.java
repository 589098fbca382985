package dev.slipway.profile;

import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Training;
import java.util.List;
import java.util.UUID;

/**
 * A model to test with: an image generator of 3.5 billion parameters, tested by its developer and
 * not deployed, but for what is said otherwise.
 */
public final class AModel {

  private String name = "A model";
  private String version = "1";
  private String originator = "Somebody";
  private Modalities modalities = Modalities.producing(Modality.IMAGE);
  private ParameterCount parameters = ParameterCount.of(3.5e9);
  private DeploymentScope scope = DeploymentScope.DOMAIN;
  private GeneralityLevel generality = GeneralityLevel.MULTI_TASK;
  private double monthsShown;
  private AssuranceLevel assurance = AssuranceLevel.INTERNAL;
  private Substitute substitute;
  private UUID derivedFrom;
  private String licence = "proprietary";
  private String method = "";
  private List<String> links = List.of();
  private Training training = Training.of(null);

  private AModel() {}

  public static AModel aModel() {
    return new AModel();
  }

  /** Another version of a model, or the same once it has been changed. */
  public static AModel like(ProfileDetails other) {
    AModel model = aModel().named(other.name()).version(other.version()).by(other.originator());
    model.modalities = other.modalities();
    model.parameters = other.parameters();
    model.scope = other.scope();
    model.generality = other.generality();
    model.monthsShown = other.monthsShown();
    model.assurance = other.assurance();
    model.substitute = other.substitute();
    model.derivedFrom = other.derivedFrom();
    model.licence = other.licence();
    model.method = other.method();
    model.links = other.links();
    model.training = other.training();
    return model;
  }

  public AModel named(String other) {
    name = other;
    return this;
  }

  public AModel version(String other) {
    version = other;
    return this;
  }

  public AModel by(String other) {
    originator = other;
    return this;
  }

  public AModel of(Modalities other) {
    modalities = other;
    return this;
  }

  /** A published count; none where it is null. */
  public AModel parameters(Double count) {
    parameters = count == null ? null : ParameterCount.of(count);
    return this;
  }

  public AModel scope(DeploymentScope other) {
    scope = other;
    return this;
  }

  public AModel generality(GeneralityLevel other) {
    generality = other;
    return this;
  }

  public AModel shown(double months) {
    monthsShown = months;
    return this;
  }

  public AModel assurance(AssuranceLevel other) {
    assurance = other;
    return this;
  }

  public AModel substitute(Substitute other) {
    substitute = other;
    return this;
  }

  public AModel derivedFrom(UUID other) {
    derivedFrom = other;
    return this;
  }

  public AModel published(String how, String... where) {
    method = how;
    links = List.of(where);
    return this;
  }

  public AModel licence(String other) {
    licence = other;
    return this;
  }

  public AModel trained(Training other) {
    training = other;
    return this;
  }

  public ProfileDetails details() {
    return new ProfileDetails(
        name,
        version,
        originator,
        modalities,
        parameters,
        parameters != null,
        scope,
        generality,
        null,
        monthsShown,
        assurance,
        substitute,
        false,
        derivedFrom,
        licence,
        method,
        links,
        training,
        null);
  }
}
