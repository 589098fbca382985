package dev.slipway.profile;

import dev.slipway.profile.training.Training;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a profile says of a model.
 *
 * @param parameters the count; where it is not published, somebody's judgement of it or null
 * @param access how it can be reached today, null if it is not deployed
 * @param monthsShown for how many months the capability has been shown, 0 to 1,200
 * @param availability whether an equal model of somebody else's can be had already
 * @param derivedFrom the profile of the model that this one was made from
 * @param method what is published of the method
 * @param training the computing that made it
 */
public record ProfileDetails(
    String name,
    String version,
    String originator,
    Set<Modality> modalities,
    @Nullable ParameterCount parameters,
    boolean parametersPublished,
    DeploymentScope scope,
    GeneralityLevel generality,
    @Nullable AccessLevel access,
    double monthsShown,
    AssuranceLevel assurance,
    Availability availability,
    boolean weightsOut,
    @Nullable UUID derivedFrom,
    String licence,
    String method,
    List<String> links,
    Training training) {

  /** A capability cannot have been shown for longer than this. */
  public static final double LONGEST_SHOWN = 1200;

  public ProfileDetails {
    modalities = Set.copyOf(modalities);
    links = List.copyOf(links);
    require(!name.isBlank(), "a model has a name");
    require(!modalities.isEmpty(), "a model has a modality");
    require(parameters != null || !parametersPublished, "a published count is a number");
    require(monthsShown >= 0 && monthsShown <= LONGEST_SHOWN, "months shown are 0 to 1,200");
  }

  /** With a published number of operations, or nothing known of the training. */
  public ProfileDetails(
      String name,
      String version,
      String originator,
      Set<Modality> modalities,
      @Nullable ParameterCount parameters,
      boolean parametersPublished,
      @Nullable Double trainingFlop,
      DeploymentScope scope,
      GeneralityLevel generality,
      @Nullable AccessLevel access,
      double monthsShown,
      AssuranceLevel assurance,
      Availability availability,
      boolean weightsOut,
      @Nullable UUID derivedFrom,
      String licence,
      String method,
      List<String> links) {
    this(
        name,
        version,
        originator,
        modalities,
        parameters,
        parametersPublished,
        scope,
        generality,
        access,
        monthsShown,
        assurance,
        availability,
        weightsOut,
        derivedFrom,
        licence,
        method,
        links,
        Training.of(trainingFlop));
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
