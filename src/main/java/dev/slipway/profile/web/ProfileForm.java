package dev.slipway.profile.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A profile as typed. A field that the browser left out reads as empty.
 *
 * @param parametersPublished {@code yes} or {@code no}
 * @param access a level, or {@code NOT_DEPLOYED}
 * @param weightsOut {@code true} or empty
 * @param links one address a line
 * @param revision the one that was read when the form was opened; empty for a new profile
 */
record ProfileForm(
    String name,
    String version,
    String originator,
    List<String> modalities,
    String parametersPublished,
    ParametersForm parameters,
    TrainingForm training,
    String scope,
    String generality,
    String access,
    String monthsShown,
    String assurance,
    String availability,
    String weightsOut,
    String derivedFrom,
    String licence,
    String method,
    String links,
    String revision) {

  static final String NOT_DEPLOYED = "NOT_DEPLOYED";
  static final String PUBLISHED = "yes";
  static final String NOT_PUBLISHED = "no";

  ProfileForm(
      @Nullable String name,
      @Nullable String version,
      @Nullable String originator,
      @Nullable List<String> modalities,
      @Nullable String parametersPublished,
      @Nullable ParametersForm parameters,
      @Nullable TrainingForm training,
      @Nullable String scope,
      @Nullable String generality,
      @Nullable String access,
      @Nullable String monthsShown,
      @Nullable String assurance,
      @Nullable String availability,
      @Nullable String weightsOut,
      @Nullable String derivedFrom,
      @Nullable String licence,
      @Nullable String method,
      @Nullable String links,
      @Nullable String revision) {
    this.name = typed(name);
    this.version = typed(version);
    this.originator = typed(originator);
    this.modalities = modalities == null ? List.of() : List.copyOf(modalities);
    this.parametersPublished = typed(parametersPublished);
    this.parameters = Objects.requireNonNullElse(parameters, ParametersForm.EMPTY);
    this.training = Objects.requireNonNullElse(training, TrainingForm.EMPTY);
    this.scope = typed(scope);
    this.generality = typed(generality);
    this.access = typed(access);
    this.monthsShown = typed(monthsShown);
    this.assurance = typed(assurance);
    this.availability = typed(availability);
    this.weightsOut = typed(weightsOut);
    this.derivedFrom = typed(derivedFrom);
    this.licence = typed(licence);
    this.method = typed(method);
    this.links = typed(links);
    this.revision = typed(revision);
  }

  private static String typed(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  /** A form on which nothing has been typed, with the usual answers chosen. */
  static ProfileForm empty() {
    return new ProfileForm(
        "",
        "",
        "",
        List.of(),
        PUBLISHED,
        ParametersForm.EMPTY,
        TrainingForm.EMPTY,
        "",
        "",
        NOT_DEPLOYED,
        "0",
        "",
        "NONE",
        "",
        "",
        "",
        "",
        "",
        "");
  }
}
