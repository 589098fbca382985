package dev.slipway.profile.web;

import dev.slipway.profile.Compute;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.Training;
import dev.slipway.stats.text.NumberText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Writes a profile into the fields in which it can be edited. */
final class ProfileFormWriter {

  private ProfileFormWriter() {}

  static ProfileForm form(ModelProfile profile) {
    var access = profile.access();
    var derivedFrom = profile.derivedFrom();
    return new ProfileForm(
        profile.name(),
        profile.version(),
        profile.originator(),
        profile.modalities().stream().map(Enum::name).toList(),
        profile.parametersPublished() ? ProfileForm.PUBLISHED : ProfileForm.NOT_PUBLISHED,
        parameters(profile.parameters(), profile.parametersPublished()),
        training(profile.training()),
        profile.scope().name(),
        profile.generality().name(),
        access == null ? ProfileForm.NOT_DEPLOYED : access.name(),
        typed(profile.monthsShown()),
        profile.assurance().name(),
        profile.availability().name(),
        profile.weightsOut() ? "true" : "",
        derivedFrom == null ? "" : derivedFrom.toString(),
        profile.licence(),
        profile.method(),
        String.join("\n", profile.links()),
        Integer.toString(profile.revision()));
  }

  private static ParametersForm parameters(@Nullable ParameterCount count, boolean published) {
    if (count == null) {
      return ParametersForm.EMPTY;
    }
    return count.known() && published
        ? new ParametersForm("", typed(count.middle()), "")
        : new ParametersForm(typed(count.low()), typed(count.middle()), typed(count.high()));
  }

  private static TrainingForm training(Training training) {
    return new TrainingForm(
        training.published() ? ProfileForm.PUBLISHED : ProfileForm.NOT_PUBLISHED,
        compute(training.compute(), training.published()),
        compute(training.modification(), true),
        compute(training.base(), true),
        training.revenue().name());
  }

  /** Written like 3e23, as nobody writes out 23 zeros. */
  private static ParametersForm compute(@Nullable Compute compute, boolean alone) {
    if (compute == null) {
      return ParametersForm.EMPTY;
    }
    return compute.known() && alone
        ? new ParametersForm("", written(compute.middle()), "")
        : new ParametersForm(
            written(compute.low()), written(compute.middle()), written(compute.high()));
  }

  private static String typed(double number) {
    return NumberText.write(
        new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString(),
        LocaleContextHolder.getLocale());
  }

  private static String written(double number) {
    return NumberText.write(Double.toString(number), LocaleContextHolder.getLocale());
  }
}
