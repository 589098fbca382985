package dev.slipway.desk.web.trial;

import dev.slipway.form.Fields;
import dev.slipway.form.QuantityField;
import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Compute;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.text.NumberUnit;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Turns what was typed into a release to try, or says beside each field what would do. */
final class TryAdapter {

  private static final QuantityField PARAMETERS =
      new QuantityField(
          "parameters",
          Kind.POSITIVE,
          NumberUnit.PARAMETERS,
          ParameterCount.SMALLEST,
          ParameterCount.LARGEST,
          "profile.refused.parameters");

  private static final QuantityField COMPUTE =
      new QuantityField(
          "compute",
          Kind.POSITIVE,
          NumberUnit.FLOP,
          Compute.SMALLEST,
          Compute.LARGEST,
          "profile.refused.compute");

  private TryAdapter() {}

  /** The release, or nothing with the faults in {@code errors}. */
  static Optional<Tried> read(TryForm form, LocalDate today, Errors errors) {
    Fields fields = new Fields(errors);
    Set<Modality> outputs = EnumSet.noneOf(Modality.class);
    form.outputs().forEach(each -> Typed.constant(each, Modality.class).ifPresent(outputs::add));
    if (outputs.isEmpty()) {
      fields.refuse("outputs", "profile.refused.outputs");
    }
    GeneralityLevel generality =
        level(form.generality(), "generality", GeneralityLevel.class, fields);
    Quantity parameters = amount(PARAMETERS, form.parameters(), fields);
    Quantity compute = amount(COMPUTE, form.compute(), fields);
    AccessLevel access = level(form.access(), "access", AccessLevel.class, fields);
    DeploymentScope scope = level(form.scope(), "scope", DeploymentScope.class, fields);
    LocalDate day =
        form.day().isBlank() ? today : fields.date("day", form.day(), "form.refused.date");
    if (!fields.clean() || generality == null || access == null || scope == null || day == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Tried(
            form.real(),
            outputs,
            generality,
            parameters,
            compute,
            access,
            scope,
            day,
            form.chosen()));
  }

  private static <E extends Enum<E>> @Nullable E level(
      String typed, String path, Class<E> type, Fields fields) {
    return fields.level(path, typed, type, "try.refused.level");
  }

  private static @Nullable Quantity amount(QuantityField field, QuantityForm typed, Fields fields) {
    return typed.isBlank() ? null : field.read(typed, fields);
  }
}
