package dev.slipway.rubric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies of plain trees, order and nulls kept. */
final class Frozen {

  private Frozen() {}

  static Map<String, Object> map(Map<?, ?> source) {
    Map<String, Object> copy = new LinkedHashMap<>();
    source.forEach((key, value) -> put(copy, String.valueOf(key), value));
    return Collections.unmodifiableMap(copy);
  }

  @SuppressWarnings("NullAway") // JSON's null stays a member
  private static void put(Map<String, Object> copy, String key, @Nullable Object value) {
    copy.put(key, value(value));
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    if (value instanceof List<?> list) {
      return Collections.unmodifiableList(list.stream().map(Frozen::value).toList());
    }
    return value;
  }
}
