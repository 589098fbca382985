package dev.slipway.pathway.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills in what a request leaves out; a quantity is one part, taken whole or not at all. */
final class Completion {

  /** The parts of a scenario that are made of parts, by their path. */
  private static final Set<String> MADE_OF_PARTS =
      Set.of(
          "",
          "/today",
          "/copy",
          "/reach",
          "/reach/misuse",
          "/reach/use",
          "/reach/leakPerMonth",
          "/scopeLimit",
          "/scopeLimit/misuse",
          "/scopeLimit/use",
          "/generalityMultiplier",
          "/generalityMultiplier/threats",
          "/generalityMultiplier/benefits",
          "/scaleExponent",
          "/assuranceSpread",
          "/correlation",
          "/readiness");

  private static final Set<String> EMPTY_IF_LEFT_OUT =
      Set.of("plan", "threats", "benefits", "modifications");

  private static final Set<String> MEMBERS = Set.of(ScenarioReader.MEMBERS);

  private Completion() {}

  static @Nullable Object complete(@Nullable Object request, Map<?, ?> defaults) {
    Object whole = merged(request, defaults, "");
    if (whole instanceof Map<?, ?> map
        && map.get("threats") instanceof List<?> threats
        && defaults.get("safeguardByAccess") instanceof Map<?, ?> usual) {
      Map<Object, @Nullable Object> filled = copy(map);
      filled.put("threats", withSafeguards(threats, usual));
      return filled;
    }
    return whole;
  }

  private static @Nullable Object merged(
      @Nullable Object given, @Nullable Object usual, String at) {
    if (!(given instanceof Map<?, ?> map
        && usual instanceof Map<?, ?> defaults
        && MADE_OF_PARTS.contains(at))) {
      return given;
    }
    Map<Object, @Nullable Object> result = copy(map);
    for (Map.Entry<?, ?> entry : defaults.entrySet()) {
      String name = String.valueOf(entry.getKey());
      if (map.containsKey(name)) {
        result.put(name, merged(map.get(name), entry.getValue(), at + "/" + name));
      } else if (!at.isEmpty() || (MEMBERS.contains(name) && !EMPTY_IF_LEFT_OUT.contains(name))) {
        result.put(name, entry.getValue());
      }
    }
    return result;
  }

  private static List<@Nullable Object> withSafeguards(List<?> threats, Map<?, ?> usual) {
    List<@Nullable Object> result = new ArrayList<>();
    for (Object threat : threats) {
      if (threat instanceof Map<?, ?> map && !map.containsKey("safeguard")) {
        Map<Object, @Nullable Object> filled = copy(map);
        filled.put("safeguard", usual);
        result.add(filled);
      } else {
        result.add(threat);
      }
    }
    return result;
  }

  private static Map<Object, @Nullable Object> copy(Map<?, ?> map) {
    Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach(copy::put);
    return copy;
  }
}
