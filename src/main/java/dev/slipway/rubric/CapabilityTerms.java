package dev.slipway.rubric;

import dev.slipway.rubric.capability.ComputeClass;
import dev.slipway.rubric.capability.ReferenceCompute;
import dev.slipway.rubric.capability.SubstituteKind;
import dev.slipway.rubric.capability.Substitutes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a rubric says of capability and of substitutes; rubrics of earlier days say nothing. */
record CapabilityTerms(
    Map<ComputeClass, ReferenceCompute> references, Map<SubstituteKind, Substitutes> shares) {

  CapabilityTerms {
    references = Map.copyOf(references);
    shares = Map.copyOf(shares);
  }

  static CapabilityTerms of(Tree rubric) {
    Map<ComputeClass, ReferenceCompute> references = new EnumMap<>(ComputeClass.class);
    rubric
        .maybeChild("referenceCompute")
        .ifPresent(
            all -> {
              for (ComputeClass each : ComputeClass.values()) {
                references.put(
                    each,
                    new ReferenceCompute(
                        all.quantity(List.of(each.name())), all.child(each.name()).basis()));
              }
            });
    Map<SubstituteKind, Substitutes> shares = new EnumMap<>(SubstituteKind.class);
    rubric
        .maybeChild("substitute")
        .ifPresent(
            all -> {
              for (SubstituteKind each : SubstituteKind.values()) {
                shares.put(each, substitutes(all.child(each.name())));
              }
            });
    return new CapabilityTerms(references, shares);
  }

  private static Substitutes substitutes(Tree tree) {
    return new Substitutes(
        tree.quantity(List.of("misuse")), tree.quantity(List.of("use")), tree.basis());
  }

  Optional<ReferenceCompute> reference(ComputeClass of) {
    return Optional.ofNullable(references.get(of));
  }

  Optional<Substitutes> substitutes(SubstituteKind kind) {
    return Optional.ofNullable(shares.get(kind));
  }
}
