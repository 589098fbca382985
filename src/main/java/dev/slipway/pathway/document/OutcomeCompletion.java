package dev.slipway.pathway.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what the threats or the benefits of a request leave out: from the entry of the same id
 * among the defaults, where there is one, and with the usual safeguards.
 */
final class OutcomeCompletion {

  static final String SAFEGUARD = "safeguard";

  private OutcomeCompletion() {}

  /**
   * @param usualSafeguard what an entry without a safeguard takes; null for benefits, which have
   *     none
   */
  static Object complete(List<?> given, @Nullable Object known, @Nullable Object usualSafeguard) {
    List<@Nullable Object> result = new ArrayList<>();
    for (Object entry : given) {
      result.add(entry instanceof Map<?, ?> map ? filled(map, known, usualSafeguard) : entry);
    }
    return result;
  }

  private static Map<Object, @Nullable Object> filled(
      Map<?, ?> entry, @Nullable Object known, @Nullable Object usualSafeguard) {
    Map<Object, @Nullable Object> result = new LinkedHashMap<>();
    entry.forEach(result::put);
    Map<?, ?> same = ofSameId(entry.get("id"), known);
    take("kind", same, result);
    // A rate of one's own is about the model in hand; only the known rate may be relative.
    if (!entry.containsKey("ratePerYear") && !entry.containsKey("steps")) {
      take("relative", same, result);
      take("breadth", same, result);
      take("ratePerYear", same, result);
      take("steps", same, result);
    }
    if (usualSafeguard != null && !entry.containsKey(SAFEGUARD)) {
      result.put(SAFEGUARD, usualSafeguard);
    }
    return result;
  }

  private static Map<?, ?> ofSameId(@Nullable Object id, @Nullable Object known) {
    if (id != null && known instanceof List<?> entries) {
      for (Object entry : entries) {
        if (entry instanceof Map<?, ?> map && id.equals(map.get("id"))) {
          return map;
        }
      }
    }
    return Map.of();
  }

  private static void take(String member, Map<?, ?> from, Map<Object, @Nullable Object> into) {
    if (from.containsKey(member) && !into.containsKey(member)) {
      into.put(member, from.get(member));
    }
  }
}
