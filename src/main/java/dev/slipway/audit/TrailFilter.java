package dev.slipway.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the trail is narrowed to; null asks for nothing.
 *
 * @param text looked for in names, fields and values, and at the beginning of fingerprints
 * @param person who did it
 * @param action what was done
 * @param kind of the subject
 * @param subjectId identifier of the subject
 * @param from the first day, UTC
 * @param to the last day, UTC
 */
public record TrailFilter(
    @Nullable String text,
    @Nullable String person,
    @Nullable String action,
    @Nullable String kind,
    @Nullable String subjectId,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** Everything about one subject, or everything at all. */
  public static TrailFilter of(@Nullable String subjectId) {
    return new TrailFilter(null, null, null, null, subjectId, null, null);
  }
}
