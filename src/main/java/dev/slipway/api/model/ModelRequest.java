package dev.slipway.api.model;

import dev.slipway.api.body.JsonBody;
import dev.slipway.api.body.Members;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.AssuranceLevel;
import dev.slipway.profile.Availability;
import dev.slipway.profile.Compute;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.Modality;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.ProfileDetails;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what is said of a model. */
final class ModelRequest {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_LINK = 2_000;

  private final JsonBody body;
  private final Members members;

  private ModelRequest(JsonBody body) {
    this.body = body;
    this.members = new Members(body);
  }

  /**
   * The model that is described.
   *
   * @param exists tells whether there is a model with an identifier
   * @throws dev.slipway.api.RefusedException with every fault
   */
  static ProfileDetails read(JsonBody body, Predicate<UUID> exists) {
    return new ModelRequest(body).details(exists);
  }

  private ProfileDetails details(Predicate<UUID> exists) {
    String name = members.text("name", LONGEST_NAME);
    String version = members.optionalText("version", LONGEST_NAME);
    String originator = members.text("originator", LONGEST_NAME);
    Set<Modality> modalities = Set.copyOf(members.levels("modalities", Modality.class));
    Double parameters =
        members.number("parameters", ParameterCount.SMALLEST, ParameterCount.LARGEST);
    Double flop = members.number("trainingFlop", Compute.SMALLEST, Compute.LARGEST);
    DeploymentScope scope = members.level("scope", DeploymentScope.class, null);
    GeneralityLevel generality = members.level("generality", GeneralityLevel.class, null);
    AccessLevel access = members.maybeLevel("access", AccessLevel.class);
    Double shown = members.number("monthsShown", 0, ProfileDetails.LONGEST_SHOWN);
    AssuranceLevel assurance =
        members.level("assurance", AssuranceLevel.class, AssuranceLevel.NONE);
    Availability availability =
        members.level("availability", Availability.class, Availability.NONE);
    boolean weightsOut = members.flag("weightsOut", false);
    UUID derivedFrom = parent(exists);
    String licence = members.optionalText("licence", LONGEST_TEXT);
    String method = members.optionalText("method", LONGEST_TEXT);
    List<String> links = links();
    if (modalities.isEmpty() && !body.has("modalities")) {
      body.refuse("modalities", "missing.level");
    }
    body.requireKnown();
    body.requireSound();
    return new ProfileDetails(
        name,
        version,
        originator,
        modalities,
        count(parameters),
        parameters != null,
        flop,
        scope,
        generality,
        access,
        Objects.requireNonNullElse(shown, 0.0),
        assurance,
        availability,
        weightsOut,
        derivedFrom,
        licence,
        method,
        links);
  }

  private static @Nullable ParameterCount count(@Nullable Double parameters) {
    return parameters == null ? null : ParameterCount.of(parameters);
  }

  private @Nullable UUID parent(Predicate<UUID> exists) {
    UUID parent = members.identifier("derivedFrom");
    if (parent != null && !exists.test(parent)) {
      body.refuse("derivedFrom", "model.unknown", parent.toString());
    }
    return parent;
  }

  private List<String> links() {
    List<String> links = members.texts("links", LONGEST_LINK);
    links.stream()
        .filter(link -> !link.startsWith("https://") && !link.startsWith("http://"))
        .forEach(link -> body.refuse("links", "link", link));
    return links;
  }
}
