package dev.slipway.audit;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One field of a subject, as it was before a change and as it is after. */
public record Change(String field, @Nullable String before, @Nullable String after) {

  /** The change from one value to another, or nothing where they are the same. */
  public static Stream<Change> between(
      String field, @Nullable Object before, @Nullable Object after) {
    if (Objects.equals(before, after)) {
      return Stream.empty();
    }
    return Stream.of(new Change(field, text(before), text(after)));
  }

  private static @Nullable String text(@Nullable Object given) {
    return given == null ? null : given.toString();
  }
}
