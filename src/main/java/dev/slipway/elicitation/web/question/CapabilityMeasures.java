package dev.slipway.elicitation.web.question;

import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.training.Compute;
import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.capability.ComputeClass;
import dev.slipway.rubric.capability.ReferenceCompute;
import dev.slipway.stats.text.TypedNumber;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * What a capability is measured against: the reference model's training compute, which is the unit
 * of the answer and not a starting answer, and this model's where it is known.
 */
@Component
class CapabilityMeasures {

  private final Rubrics rubrics;

  CapabilityMeasures(Rubrics rubrics) {
    this.rubrics = rubrics;
  }

  List<ObservedFact> of(ModelProfile model) {
    return ComputeClass.of(model.modalities().kindNames(), model.generality().isGeneral())
        .flatMap(
            kind ->
                rubrics.current().reference(kind).map(reference -> beside(kind, reference, model)))
        .orElse(List.of());
  }

  private static List<ObservedFact> beside(
      ComputeClass kind, ReferenceCompute reference, ModelProfile model) {
    Stream<ObservedFact> unit =
        Stream.of(
            ObservedFact.of(
                "reference",
                "/rubric",
                new DefaultMessageSourceResolvable("rubric.kind." + kind.name()),
                written(reference.operations().p50())));
    return Stream.concat(unit, ofModel(model)).toList();
  }

  /** A guess at it is the submitter's answer, which would sway. */
  private static Stream<ObservedFact> ofModel(ModelProfile model) {
    @Nullable Compute compute = model.training().compute();
    return compute == null || !model.training().published() || !compute.known()
        ? Stream.empty()
        : Stream.of(ObservedFact.of("compute", "/models/" + model.id(), written(compute.middle())));
  }

  private static String written(double operations) {
    return TypedNumber.of(operations, LocaleContextHolder.getLocale());
  }
}
