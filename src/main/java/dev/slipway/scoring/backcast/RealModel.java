package dev.slipway.scoring.backcast;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A model that was really released.
 *
 * @param modalities the product's modality names; empty where it has none (games)
 * @param parameters its count, or null if not published
 * @param access the access level at its release
 */
record RealModel(
    String name,
    String organisation,
    LocalDate released,
    Set<String> modalities,
    @Nullable Double parameters,
    String access) {

  boolean releasedBy(LocalDate day) {
    return !released.isAfter(day);
  }
}
