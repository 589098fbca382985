package dev.slipway.scoring.assembly;

import dev.slipway.pathway.question.Question;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.Substitute;
import dev.slipway.profile.training.Compute;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.capability.ComputeClass;
import dev.slipway.rubric.capability.ReferenceCompute;
import dev.slipway.rubric.capability.SubstituteKind;
import dev.slipway.rubric.capability.Substitutes;
import dev.slipway.scoring.capability.Capability;
import dev.slipway.scoring.capability.ComputeEstimate;
import dev.slipway.stats.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers that a model's profile gives. */
public final class ProfileInputs {

  private final ModelProfile profile;
  private final Rubric rubric;
  private final LocalDate day;

  public ProfileInputs(ModelProfile profile, Rubric rubric, LocalDate day) {
    this.profile = profile;
    this.rubric = rubric;
    this.day = day;
  }

  Input parameters() {
    ParameterCount count = profile.parameters();
    String key =
        count == null
            ? "scoring.basis.parameters.unknown"
            : profile.parametersPublished()
                ? "scoring.basis.parameters.published"
                : "scoring.basis.parameters.judged";
    return Input.explained(
        Question.PARAMETERS,
        count == null ? RubricScenario.UNKNOWN_COUNT : count.quantity(),
        Origin.PROFILE,
        key,
        List.of());
  }

  /** C: the profile's own answer, else what follows from the rest of it. */
  Input capability() {
    Quantity own = profile.capability();
    return own == null ? derivedCapability() : capability(own, "own", List.of());
  }

  /** C, by the training compute; 1 for what belongs to no class. */
  public Input derivedCapability() {
    Optional<ComputeClass> of = computeClass();
    Optional<ReferenceCompute> reference = of.flatMap(rubric::reference);
    if (of.isEmpty() || reference.isEmpty()) {
      return capability(Quantity.of(1), "none", List.of());
    }
    Compute compute = profile.training().compute();
    if (compute != null) {
      return capability(
          compute.known()
              ? Quantity.of(compute.middle())
              : Quantity.of(compute.low(), compute.middle(), compute.high()),
          profile.training().published() ? "published" : "judged",
          reference.get());
    }
    Double count = publishedCount();
    return capability(
        ComputeEstimate.shipped().of(of.get(), day, count),
        count == null ? "hidden" : "counted",
        reference.get());
  }

  private Input capability(Quantity compute, String how, ReferenceCompute reference) {
    return capability(
        Capability.of(compute, reference),
        how,
        List.of(operations(compute), operations(reference.operations())));
  }

  private static Input capability(Quantity answer, String how, List<String> args) {
    return Input.explained(
        Question.CAPABILITY, answer, Origin.PROFILE, "scoring.basis.capability." + how, args);
  }

  /** What of its kind can be had elsewhere, by the kind that the profile names. */
  Input substitute(Question question) {
    Substitute substitute = profile.substitute();
    if (substitute == null) {
      return substitute(question, Quantity.of(0), "NONE", List.of());
    }
    Substitutes shares =
        rubric.substitutes(SubstituteKind.valueOf(substitute.kind().name())).orElseThrow();
    boolean misuse = question.equals(Question.SUBSTITUTE_MISUSE);
    return substitute(
        question,
        misuse ? shares.misuse() : shares.use(),
        substitute.kind().name(),
        List.of(Integer.toString(rubric.version())));
  }

  private static Input substitute(
      Question question, Quantity answer, String kind, List<String> args) {
    return Input.explained(
        question, answer, Origin.PROFILE, "scoring.basis.substitute." + kind, args);
  }

  private Optional<ComputeClass> computeClass() {
    return ComputeClass.of(profile.modalities().kindNames(), profile.generality().isGeneral());
  }

  /** Only a count that is known: of a guess at the count the regression knows less than it says. */
  private @Nullable Double publishedCount() {
    ParameterCount count = profile.parameters();
    return count == null || !profile.parametersPublished() ? null : count.middle();
  }

  private static String operations(Quantity compute) {
    return String.format(Locale.ROOT, "%.2g", compute.p50()).replace("e+", "e").replace(".0e", "e");
  }
}
