package dev.slipway.scoring.capability;

import dev.slipway.rubric.capability.ComputeClass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
}
