package dev.slipway.profile.web;

import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ParameterCount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes a profile into the fields in which it can be edited. */
final class ProfileFormWriter {

  private ProfileFormWriter() {}

  static ProfileForm form(ModelProfile profile) {
    var access = profile.access();
    var derivedFrom = profile.derivedFrom();
    var compute = profile.trainingFlop();
    return new ProfileForm(
        profile.name(),
        profile.version(),
        profile.originator(),
        profile.modalities().stream().map(Enum::name).toList(),
        profile.parametersPublished() ? ProfileForm.PUBLISHED : ProfileForm.NOT_PUBLISHED,
        parameters(profile.parameters(), profile.parametersPublished()),
        compute == null ? "" : compute.toString(),
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

  private static String typed(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }
}
