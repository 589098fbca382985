package dev.slipway.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What long texts say, as it was read from those asked for last. They are texts of things that
 * never change: what was read of one holds for as long as there is the thing.
 */
public final class ReadTexts<T> {

  /** Some hundred kilobytes each, at most. */
  private static final int MOST = 48;

  private final Function<String, T> reading;
  private final Map<UUID, T> read =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, T> eldest) {
          return size() > MOST;
        }
      };

  public ReadTexts(Function<String, T> reading) {
    this.reading = reading;
  }

  /** What the text of a thing says. Two who ask at once may both read it. */
  public T of(UUID id, String text) {
    T known = known(id);
    if (known == null) {
      known = reading.apply(text);
      keep(id, known);
    }
    return known;
  }

  private synchronized @Nullable T known(UUID id) {
    return read.get(id);
  }

  private synchronized void keep(UUID id, T value) {
    read.put(id, value);
  }
}
