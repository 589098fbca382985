package dev.slipway.api.model;

import dev.slipway.api.body.JsonBody;
import dev.slipway.api.body.Members;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.AssuranceLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.Substitute;
import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Compute;
import dev.slipway.profile.training.Training;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import java.util.HashSet;
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
   * @throws dev.slipway.api.problem.RefusedException with every fault
   */
  static ProfileDetails read(JsonBody body, Predicate<UUID> exists) {
    return new ModelRequest(body).details(exists);
  }

  private ProfileDetails details(Predicate<UUID> exists) {
    String name = members.text("name", LONGEST_NAME);
    String version = members.optionalText("version", LONGEST_NAME);
    String originator = members.text("originator", LONGEST_NAME);
    Modalities modalities = modalities();
    Double parameters =
        members.number("parameters", ParameterCount.SMALLEST, ParameterCount.LARGEST);
    Double flop = members.number("trainingFlop", Compute.SMALLEST, Compute.LARGEST);
    DeploymentScope scope = members.level("scope", DeploymentScope.class, null);
    GeneralityLevel generality = members.level("generality", GeneralityLevel.class, null);
    AccessLevel access = members.maybeLevel("access", AccessLevel.class);
    double shown =
        Objects.requireNonNullElse(
            members.number("monthsShown", 0, ProfileDetails.LONGEST_SHOWN), 0.0);
    AssuranceLevel assurance =
        members.level("assurance", AssuranceLevel.class, AssuranceLevel.NONE);
    Substitute substitute = new SubstituteMembers(body).read(shown);
    boolean weightsOut = members.flag("weightsOut", false);
    UUID derivedFrom = parent(exists);
    String licence = members.optionalText("licence", LONGEST_TEXT);
    String method = members.optionalText("method", LONGEST_TEXT);
    List<String> links = links();
    Quantity capability =
        members.quantity(
            "capability", Kind.POSITIVE, ProfileDetails.LEAST_CAPABLE, ProfileDetails.MOST_CAPABLE);
    body.requireKnown();
    body.requireSound();
    return new ProfileDetails(
        name,
        version,
        originator,
        modalities,
        count(parameters),
        parameters != null,
        scope,
        generality,
        access,
        shown,
        assurance,
        substitute,
        weightsOut,
        derivedFrom,
        licence,
        method,
        links,
        Training.of(flop),
        capability);
  }

  /** What it takes and what it produces; {@code modalities} once stood for the latter. */
  private Modalities modalities() {
    Set<Modality> inputs = Set.copyOf(members.levels("inputs", Modality.class));
    Set<Modality> outputs = new HashSet<>(members.levels("outputs", Modality.class));
    List<Modality> earlier = members.levels("modalities", Modality.class);
    if (body.has("outputs") && body.has("modalities")) {
      body.refuse("modalities", "model.earlier", "outputs");
    }
    outputs.addAll(earlier);
    if (outputs.isEmpty()) {
      if (!body.has("modalities")) {
        body.refuse("outputs", "missing.level");
      }
      // Stands in until the request is refused: an empty list, or one of which nothing can be read.
      return Modalities.producing(Modality.TEXT);
    }
    return new Modalities(inputs, outputs);
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
