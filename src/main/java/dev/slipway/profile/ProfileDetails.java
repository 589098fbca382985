package dev.slipway.profile;

import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.training.Training;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantities;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a profile says of a model.
 *
 * @param parameters the count; where it is not published, somebody's judgement of it or null
 * @param access how it can be reached today, null if it is not deployed
 * @param monthsShown for how many months the capability has been shown, 0 to 1,200
 * @param substitute what can be had already in its place; null where nothing like it exists
 * @param derivedFrom the profile of the model that this one was made from
 * @param method what is published of the method
 * @param training the computing that made it
 * @param capability somebody's own answer to how capable it is, as a multiple of the reference
 *     model of its class; null where it follows from the training
 */
public record ProfileDetails(
    String name,
    String version,
    String originator,
    Modalities modalities,
    @Nullable ParameterCount parameters,
    boolean parametersPublished,
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
    Training training,
    @Nullable Quantity capability) {

  /** A capability cannot have been shown for longer than this. */
  public static final double LONGEST_SHOWN = 1200;

  /** A model is not more than a million times as capable as the reference model, or less. */
  public static final double LEAST_CAPABLE = 1e-6;

  public static final double MOST_CAPABLE = 1e6;

  public ProfileDetails {
    links = List.copyOf(links);
    require(!name.isBlank(), "a model has a name");
    require(parameters != null || !parametersPublished, "a published count is a number");
    require(monthsShown >= 0 && monthsShown <= LONGEST_SHOWN, "months shown are 0 to 1,200");
    require(
        capability == null
            || Quantities.fault(Kind.POSITIVE, capability, LEAST_CAPABLE, MOST_CAPABLE).isEmpty(),
        "capability is a multiple from 1e-6 to 1e6");
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
