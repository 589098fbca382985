package dev.slipway.api.call;

import dev.slipway.api.problem.RefusedException;
import dev.slipway.pathway.document.Fault;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a list goes on: text that is sent back as it came. */
public final class Cursor {

  private Cursor() {}

  /**
   * The place that a cursor names; null where none was sent.
   *
   * @throws RefusedException if it is none that was given out
   */
  public static <T> @Nullable T read(@Nullable String cursor, Function<String, T> reader) {
    return cursor == null ? null : place(cursor, reader).orElseThrow(() -> refused(cursor));
  }

  private static <T> Optional<T> place(String cursor, Function<String, T> reader) {
    try {
      return Optional.of(reader.apply(cursor));
    } catch (RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static RefusedException refused(String cursor) {
    String shown = cursor.length() > 40 ? cursor.substring(0, 40) + "…" : cursor;
    return new RefusedException(List.of(new Fault("/cursor", "cursor", List.of(shown))));
  }
}
