package dev.slipway.proposal.evidence.imported;

import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One result of an evaluation as a document gave it: nothing is rescaled.
 *
 * @param document by the name its reader knew it by
 * @param place in the document
 * @param benchmark empty where the document names none, as {@code metric}, {@code ranOn} and {@code
 *     by}
 * @param ranOn the day, as {@code yyyy-MM-dd}
 */
public record ImportedResult(
    UUID id,
    String document,
    String place,
    String benchmark,
    String metric,
    double value,
    @Nullable Long samples,
    String ranOn,
    String by) {

  private static final double PERCENT = 100;

  /** The value as a share: up to 1 it is one, and up to 100 a percentage; nothing otherwise. */
  public OptionalDouble share() {
    if (value >= 0 && value <= 1) {
      return OptionalDouble.of(value);
    }
    return value > 1 && value <= PERCENT
        ? OptionalDouble.of(value / PERCENT)
        : OptionalDouble.empty();
  }

  /** Of how many samples it is true, to the nearest; null where that cannot be told. */
  public @Nullable Long events() {
    return samples == null || share().isEmpty()
        ? null
        : (Long) Math.round(share().getAsDouble() * samples);
  }
}
