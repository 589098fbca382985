package dev.slipway.profile.web;

import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import dev.slipway.profile.AssuranceLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A profile as typed. A field that the browser left out reads as empty.
 *
 * @param parametersPublished {@code yes}, {@code no}, or {@link #AS_GIVEN}
 * @param access a level, or {@code NOT_DEPLOYED}
 * @param derivedFrom an identifier, {@link #ELSEWHERE}, or empty
 * @param weightsOut {@code true} or empty
 * @param links one address a line
 * @param capability empty where it follows from the training
 * @param results under which names results from its documents were kept; empty once it is saved
 * @param revision the one that was read when the form was opened; empty for a new profile
 */
record ProfileForm(
    String name,
    String version,
    String originator,
    List<String> inputs,
    List<String> outputs,
    String parametersPublished,
    QuantityForm parameters,
    TrainingForm training,
    String scope,
    String generality,
    String access,
    String monthsShown,
    String assurance,
    SubstituteForm substitute,
    String weightsOut,
    String derivedFrom,
    String licence,
    String method,
    String links,
    QuantityForm capability,
    String results,
    String revision) {

  static final String NOT_DEPLOYED = "NOT_DEPLOYED";
  static final String PUBLISHED = "yes";
  static final String NOT_PUBLISHED = "no";

  /** One number is a published one, three are an estimate. */
  static final String AS_GIVEN = "";

  /** It was made from a model that is not described here. */
  static final String ELSEWHERE = "ELSEWHERE";

  ProfileForm(
      @Nullable String name,
      @Nullable String version,
      @Nullable String originator,
      @Nullable List<String> inputs,
      @Nullable List<String> outputs,
      @Nullable String parametersPublished,
      @Nullable QuantityForm parameters,
      @Nullable TrainingForm training,
      @Nullable String scope,
      @Nullable String generality,
      @Nullable String access,
      @Nullable String monthsShown,
      @Nullable String assurance,
      @Nullable SubstituteForm substitute,
      @Nullable String weightsOut,
      @Nullable String derivedFrom,
      @Nullable String licence,
      @Nullable String method,
      @Nullable String links,
      @Nullable QuantityForm capability,
      @Nullable String results,
      @Nullable String revision) {
    this.name = Typed.text(name);
    this.version = Typed.text(version);
    this.originator = Typed.text(originator);
    this.inputs = inputs == null ? List.of() : List.copyOf(inputs);
    this.outputs = outputs == null ? List.of() : List.copyOf(outputs);
    this.parametersPublished = Typed.text(parametersPublished);
    this.parameters = QuantityForm.orEmpty(parameters);
    this.training = Objects.requireNonNullElse(training, TrainingForm.EMPTY);
    this.scope = Typed.text(scope);
    this.generality = Typed.text(generality);
    this.access = Typed.text(access);
    this.monthsShown = Typed.text(monthsShown);
    this.assurance = Typed.text(assurance);
    this.substitute = Objects.requireNonNullElse(substitute, SubstituteForm.EMPTY);
    this.weightsOut = Typed.text(weightsOut);
    this.derivedFrom = Typed.text(derivedFrom);
    this.licence = Typed.text(licence);
    this.method = Typed.text(method);
    this.links = Typed.text(links);
    this.capability = QuantityForm.orEmpty(capability);
    this.results = Typed.text(results);
    this.revision = Typed.text(revision);
  }

  /** A form on which nothing has been typed, with the usual answers chosen. */
  static ProfileForm empty() {
    return new ProfileForm(
        "",
        "",
        "",
        List.of(),
        List.of(),
        AS_GIVEN,
        QuantityForm.EMPTY,
        TrainingForm.EMPTY,
        DeploymentScope.BROAD.name(),
        "",
        NOT_DEPLOYED,
        "0",
        AssuranceLevel.NONE.name(),
        SubstituteForm.EMPTY,
        "",
        "",
        "",
        "",
        "",
        QuantityForm.EMPTY,
        "",
        "");
  }

  /** What a model’s capability follows from, whatever else is still missing or wrong. */
  ProfileForm forCapability() {
    return new ProfileForm(
        "–",
        "",
        "–",
        inputs,
        outputs,
        parametersPublished,
        parameters,
        training,
        DeploymentScope.BROAD.name(),
        generality.isEmpty() ? GeneralityLevel.SINGLE_TASK.name() : generality,
        NOT_DEPLOYED,
        "0",
        AssuranceLevel.NONE.name(),
        SubstituteForm.EMPTY,
        "",
        derivedFrom,
        "",
        "",
        "",
        QuantityForm.EMPTY,
        "",
        "");
  }

  /** The names in {@code results}. */
  List<UUID> batches() {
    return Arrays.stream(results.split(" ")).flatMap(each -> Typed.uuid(each).stream()).toList();
  }
}
