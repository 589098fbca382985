package dev.slipway.scoring.capability;

import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Scope;
import dev.slipway.rubric.capability.ComputeClass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A model that was really released.
 *
 * @param modalities the product's modality names; empty where it has none (games)
 * @param parameters its count, or null if not published
 * @param compute of its training in floating-point operations, or null if not published
 * @param access the access level at its release
 */
public record RealModel(
    String name,
    String organisation,
    LocalDate released,
    Set<String> modalities,
    @Nullable Double parameters,
    @Nullable Double compute,
    String access) {

  /** Nothing for what plays games. */
  public Optional<ComputeClass> computeClass() {
    return ComputeClass.of(modalities, false);
  }

  /** General models serve whatever is asked; the others one field. */
  public Scope scope() {
    return modalities.contains("TEXT") ? Scope.BROAD : Scope.DOMAIN;
  }

  public Generality generality() {
    if (modalities.contains("TEXT")) {
      return Generality.GENERAL_PURPOSE;
    }
    boolean media = Stream.of("IMAGE", "VIDEO", "AUDIO").anyMatch(modalities::contains);
    return media ? Generality.MULTI_TASK : Generality.SINGLE_TASK;
  }
}
