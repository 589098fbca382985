package dev.slipway.profile.web;

import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Compute;
import dev.slipway.profile.training.Training;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a profile into the fields in which it can be edited. */
final class ProfileFormWriter {

  private ProfileFormWriter() {}

  static ProfileForm form(ModelProfile profile) {
    var access = profile.access();
    var derivedFrom = profile.derivedFrom();
    var count = profile.parameters();
    return new ProfileForm(
        profile.name(),
        profile.version(),
        profile.originator(),
        names(profile.modalities().inputs()),
        names(profile.modalities().outputs()),
        published(profile.parametersPublished(), count != null && count.known()),
        parameters(count, profile.parametersPublished()),
        training(profile.training()),
        profile.scope().name(),
        profile.generality().name(),
        access == null ? ProfileForm.NOT_DEPLOYED : access.name(),
        Typed.number(profile.monthsShown()),
        profile.assurance().name(),
        SubstituteForm.of(profile.substitute()),
        profile.weightsOut() ? "true" : "",
        derivedFrom == null ? notDescribed(profile.training()) : derivedFrom.toString(),
        profile.licence(),
        profile.method(),
        String.join("\n", profile.links()),
        quantity(profile.capability()),
        "",
        Integer.toString(profile.revision()));
  }

  private static List<String> names(Set<Modality> modalities) {
    return modalities.stream().sorted().map(Enum::name).toList();
  }

  private static QuantityForm quantity(@Nullable Quantity quantity) {
    return quantity == null ? QuantityForm.EMPTY : QuantityForm.of(quantity);
  }

  /** Where the numbers don't say it themselves. */
  private static String published(boolean published, boolean one) {
    return published && !one ? ProfileForm.PUBLISHED : ProfileForm.AS_GIVEN;
  }

  /** What is said of a base model shows that there is one. */
  private static String notDescribed(Training training) {
    return training.modification() == null && training.base() == null ? "" : ProfileForm.ELSEWHERE;
  }

  private static QuantityForm parameters(@Nullable ParameterCount count, boolean published) {
    if (count == null) {
      return QuantityForm.EMPTY;
    }
    return count.known() && published
        ? new QuantityForm("", Typed.number(count.middle()), "")
        : QuantityForm.of(count.low(), count.middle(), count.high());
  }

  private static TrainingForm training(Training training) {
    return new TrainingForm(
        published(training.published(), training.compute() != null && training.compute().known()),
        compute(training.compute(), training.published()),
        compute(training.modification(), true),
        compute(training.base(), true),
        training.revenue().name());
  }

  private static QuantityForm compute(@Nullable Compute compute, boolean alone) {
    if (compute == null) {
      return QuantityForm.EMPTY;
    }
    return compute.known() && alone
        ? new QuantityForm("", Typed.number(compute.middle()), "")
        : QuantityForm.of(compute.low(), compute.middle(), compute.high());
  }
}
