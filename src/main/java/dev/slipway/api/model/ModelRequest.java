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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said of a model, or what is said of it in place of what stands. Programs that wrote
 * requests before inputs and outputs were told apart send {@code modalities} and {@code
 * availability}.
 */
final class ModelRequest {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_LINK = 2_000;

  private final JsonBody body;
  private final Members members;
  private final @Nullable ProfileDetails stands;

  private ModelRequest(JsonBody body, @Nullable ProfileDetails stands) {
    this.body = body;
    this.members = new Members(body);
    this.stands = stands;
  }

  /**
   * The model that is described.
   *
   * @param exists tells whether there is a model with an identifier
   * @throws dev.slipway.api.problem.RefusedException with every fault
   */
  static ProfileDetails read(JsonBody body, Predicate<UUID> exists) {
    return new ModelRequest(body, null).details(exists);
  }

  /** Likewise; what is not named stays as it stands, and what is null is left out. */
  static ProfileDetails change(JsonBody body, ProfileDetails stands, Predicate<UUID> exists) {
    return new ModelRequest(body, stands).details(exists);
  }

  private ProfileDetails details(Predicate<UUID> exists) {
    String name = given("name", ProfileDetails::name, () -> members.text("name", LONGEST_NAME));
    String version = optional("version", ProfileDetails::version, LONGEST_NAME);
    String originator =
        given(
            "originator",
            ProfileDetails::originator,
            () -> members.text("originator", LONGEST_NAME));
    Modalities modalities = modalities();
    Count count = given("parameters", Count::of, this::count);
    Training training = given("trainingFlop", ProfileDetails::training, this::training);
    DeploymentScope scope = level("scope", ProfileDetails::scope, DeploymentScope.class, null);
    GeneralityLevel generality =
        level("generality", ProfileDetails::generality, GeneralityLevel.class, null);
    Optional<AccessLevel> access = maybe("access", ProfileDetails::access, this::access);
    double shown = given("monthsShown", ProfileDetails::monthsShown, this::shown);
    AssuranceLevel assurance =
        level("assurance", ProfileDetails::assurance, AssuranceLevel.class, AssuranceLevel.NONE);
    Optional<Substitute> substitute = substitute(shown);
    boolean weightsOut =
        given("weightsOut", ProfileDetails::weightsOut, () -> members.flag("weightsOut", false));
    Optional<UUID> derivedFrom =
        maybe("derivedFrom", ProfileDetails::derivedFrom, () -> parent(exists));
    String licence = optional("licence", ProfileDetails::licence, LONGEST_TEXT);
    String method = optional("method", ProfileDetails::method, LONGEST_TEXT);
    List<String> links = given("links", ProfileDetails::links, this::links);
    Optional<Quantity> capability =
        maybe("capability", ProfileDetails::capability, this::capability);
    body.requireKnown();
    body.requireSound();
    return new ProfileDetails(
        name,
        version,
        originator,
        modalities,
        count.number(),
        count.published(),
        scope,
        generality,
        access.orElse(null),
        shown,
        assurance,
        substitute.orElse(null),
        weightsOut,
        derivedFrom.orElse(null),
        licence,
        method,
        links,
        training,
        capability.orElse(null));
  }

  /** A count of parameters, or that none is known. */
  private record Count(@Nullable ParameterCount number, boolean published) {

    private static Count of(ProfileDetails stands) {
      return new Count(stands.parameters(), stands.parametersPublished());
    }
  }

  /** What is sent; what stands, if it is not named and there is something that stands. */
  private <T> T given(String member, Function<ProfileDetails, T> standing, Supplier<T> sent) {
    return stands == null || body.isNamed(member) ? sent.get() : standing.apply(stands);
  }

  private <T> Optional<T> maybe(
      String member, Function<ProfileDetails, @Nullable T> standing, Supplier<@Nullable T> sent) {
    return given(
        member,
        each -> Optional.ofNullable(standing.apply(each)),
        () -> Optional.ofNullable(sent.get()));
  }

  private <E extends Enum<E>> E level(
      String member, Function<ProfileDetails, E> standing, Class<E> type, @Nullable E usual) {
    return given(member, standing, () -> members.level(member, type, usual));
  }

  private String optional(String member, Function<ProfileDetails, String> standing, int longest) {
    return given(member, standing, () -> members.optionalText(member, longest));
  }

  /** What it takes and what it produces; {@code modalities} once stood for the latter. */
  private Modalities modalities() {
    Set<Modality> inputs =
        given(
            "inputs",
            each -> each.modalities().inputs(),
            () -> Set.copyOf(members.levels("inputs", Modality.class)));
    if (stands != null && !body.isNamed("outputs") && !body.isNamed("modalities")) {
      return new Modalities(inputs, stands.modalities().outputs());
    }
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

  private Count count() {
    Double sent = members.number("parameters", ParameterCount.SMALLEST, ParameterCount.LARGEST);
    return sent == null ? new Count(null, false) : new Count(ParameterCount.of(sent), true);
  }

  /** What is known beside the number of operations is said on the page, and stays. */
  private Training training() {
    Double flop = members.number("trainingFlop", Compute.SMALLEST, Compute.LARGEST);
    Training sent = Training.of(flop);
    return stands == null
        ? sent
        : new Training(
            sent.compute(),
            sent.published(),
            stands.training().modification(),
            stands.training().base(),
            stands.training().revenue());
  }

  private @Nullable AccessLevel access() {
    return members.maybeLevel("access", AccessLevel.class);
  }

  private double shown() {
    return Objects.requireNonNullElse(
        members.number("monthsShown", 0, ProfileDetails.LONGEST_SHOWN), 0.0);
  }

  private Optional<Substitute> substitute(double shown) {
    boolean named = body.isNamed("substitute") || body.isNamed("availability");
    return stands == null || named
        ? Optional.ofNullable(new SubstituteMembers(body).read(shown))
        : Optional.ofNullable(stands.substitute());
  }

  private @Nullable Quantity capability() {
    return members.quantity(
        "capability", Kind.POSITIVE, ProfileDetails.LEAST_CAPABLE, ProfileDetails.MOST_CAPABLE);
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
