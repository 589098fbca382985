package dev.slipway.profile.web;

import dev.slipway.form.Fields;
import dev.slipway.form.QuantityField;
import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import dev.slipway.form.WebAddress;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.AssuranceLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.Substitute;
import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Training;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.text.NumberUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Turns what was typed of a model into details, or says beside each field what would do. */
final class ProfileAdapter {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 10_000;
  private static final int MOST_LINKS = 50;
  private static final String LEVEL = "profile.refused.level";
  private static final Set<String> PUBLISHED =
      Set.of(ProfileForm.AS_GIVEN, ProfileForm.PUBLISHED, ProfileForm.NOT_PUBLISHED);

  private final ProfileForm form;
  private final Errors errors;
  private final Fields fields;

  private ProfileAdapter(ProfileForm form, Errors errors) {
    this.form = form;
    this.errors = errors;
    this.fields = new Fields(errors);
  }

  /**
   * The details typed, or nothing with the faults in {@code errors}.
   *
   * @param parents models that this one can be derived from
   */
  static Optional<ProfileDetails> read(ProfileForm form, Set<UUID> parents, Errors errors) {
    return new ProfileAdapter(form, errors).read(parents);
  }

  private Optional<ProfileDetails> read(Set<UUID> parents) {
    String name = fields.required("name", form.name(), LONGEST_NAME, "profile.refused.name");
    String version = fields.text("version", form.version(), LONGEST_NAME);
    String originator =
        fields.required(
            "originator", form.originator(), LONGEST_NAME, "profile.refused.originator");
    Set<Modality> inputs = modalities(form.inputs());
    Set<Modality> outputs = outputs();
    boolean published = published();
    ParameterCount parameters = parameters();
    Training training =
        new TrainingAdapter(fields).read(form.training(), !form.derivedFrom().isBlank());
    DeploymentScope scope = level("scope", form.scope(), DeploymentScope.class);
    GeneralityLevel generality = level("generality", form.generality(), GeneralityLevel.class);
    AccessLevel access = access();
    Double months = months("monthsShown", form.monthsShown(), 0);
    AssuranceLevel assurance = level("assurance", form.assurance(), AssuranceLevel.class);
    Substitute substitute = substitute(form.substitute());
    UUID derivedFrom = derivedFrom(parents);
    String licence = fields.text("licence", form.licence(), LONGEST_NAME);
    String method = fields.text("method", form.method(), LONGEST_TEXT);
    List<String> links = links();
    Quantity capability = capability();
    if (errors.hasErrors()
        || scope == null
        || generality == null
        || months == null
        || assurance == null) {
      return Optional.empty();
    }
    return Optional.of(
        new ProfileDetails(
            name,
            version,
            originator,
            new Modalities(inputs, outputs),
            parameters,
            published,
            scope,
            generality,
            access,
            months,
            assurance,
            substitute,
            form.weightsOut().equals("true"),
            derivedFrom,
            licence,
            method,
            links,
            training,
            capability));
  }

  private Set<Modality> outputs() {
    Set<Modality> outputs = modalities(form.outputs());
    if (outputs.isEmpty()) {
      fields.refuse("outputs", "profile.refused.outputs");
    }
    return outputs;
  }

  private static Set<Modality> modalities(List<String> typed) {
    Set<Modality> modalities = EnumSet.noneOf(Modality.class);
    typed.forEach(each -> Typed.constant(each, Modality.class).ifPresent(modalities::add));
    return modalities;
  }

  private @Nullable Double months(String path, String typed, double least) {
    return fields.number(
        path,
        typed,
        NumberUnit.MONTHS,
        least,
        ProfileDetails.LONGEST_SHOWN,
        "profile.refused.months");
  }

  private List<String> links() {
    return WebAddress.lines(
        "links",
        form.links(),
        MOST_LINKS,
        fields,
        "profile.refused.links-many",
        "profile.refused.link");
  }

  private @Nullable Substitute substitute(SubstituteForm typed) {
    if (typed.kind().equals(SubstituteForm.NONE)) {
      return null;
    }
    Substitute.Kind kind = level("substitute.kind", typed.kind(), Substitute.Kind.class);
    Substitute.Route route = level("substitute.route", typed.route(), Substitute.Route.class);
    Double months = months("substitute.months", typed.months(), Substitute.SHORTEST);
    return kind == null || route == null || months == null
        ? null
        : new Substitute(kind, route, months);
  }

  private @Nullable Quantity capability() {
    return form.capability().isBlank()
        ? null
        : new QuantityField(
                "capability",
                Kind.POSITIVE,
                NumberUnit.TIMES,
                ProfileDetails.LEAST_CAPABLE,
                ProfileDetails.MOST_CAPABLE,
                "profile.refused.capability")
            .read(form.capability(), fields);
  }

  private @Nullable ParameterCount parameters() {
    String said = form.parametersPublished();
    Quantity.Percentiles count =
        new NumbersAdapter(
                fields,
                "parameters",
                NumberUnit.PARAMETERS,
                ParameterCount.SMALLEST,
                ParameterCount.LARGEST,
                "profile.refused.parameters")
            .read(
                form.parameters(),
                said.equals(ProfileForm.PUBLISHED),
                said.equals(ProfileForm.NOT_PUBLISHED));
    return count == null ? null : new ParameterCount(count.p05(), count.p50(), count.p95());
  }

  private boolean published() {
    String typed = form.parametersPublished();
    if (!PUBLISHED.contains(typed)) {
      fields.refuse("parametersPublished", LEVEL);
    }
    return isPublished(typed, form.parameters());
  }

  static boolean isPublished(String said, QuantityForm typed) {
    return said.equals(ProfileForm.AS_GIVEN)
        ? typed.isOneNumber() && !typed.isBlank()
        : said.equals(ProfileForm.PUBLISHED);
  }

  private @Nullable AccessLevel access() {
    return form.access().equals(ProfileForm.NOT_DEPLOYED)
        ? null
        : level("access", form.access(), AccessLevel.class);
  }

  private <E extends Enum<E>> @Nullable E level(String path, String typed, Class<E> type) {
    return fields.level(path, typed, type, LEVEL);
  }

  private @Nullable UUID derivedFrom(Set<UUID> parents) {
    if (form.derivedFrom().isBlank() || form.derivedFrom().equals(ProfileForm.ELSEWHERE)) {
      return null;
    }
    Optional<UUID> parent =
        parents.stream().filter(id -> id.toString().equals(form.derivedFrom())).findFirst();
    if (parent.isEmpty()) {
      fields.refuse("derivedFrom", "profile.refused.parent");
    }
    return parent.orElse(null);
  }
}
