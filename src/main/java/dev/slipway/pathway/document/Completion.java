package dev.slipway.pathway.document;

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
          "/capabilityExponent",
          "/scaleExponent",
          "/assuranceSpread",
          "/correlation",
          "/readiness");

  private static final Set<String> EMPTY_IF_LEFT_OUT =
      Set.of("plan", "threats", "benefits", "modifications", "reviewers");

  private static final Set<String> MEMBERS = Set.of(ScenarioReader.MEMBERS);

  private Completion() {}

  static @Nullable Object complete(@Nullable Object request, Map<?, ?> defaults) {
    if (!(merged(request, defaults, "") instanceof Map<?, ?> whole)) {
      return request;
    }
    Map<Object, @Nullable Object> filled = copy(whole);
    if (whole.get("threats") instanceof List<?> threats) {
      Object usual = usualSafeguard(defaults);
      filled.put("threats", OutcomeCompletion.complete(threats, defaults.get("threats"), usual));
    }
    if (whole.get("benefits") instanceof List<?> benefits) {
      filled.put("benefits", OutcomeCompletion.complete(benefits, defaults.get("benefits"), null));
    }
    return filled;
  }

  private static @Nullable Object usualSafeguard(Map<?, ?> defaults) {
    return defaults.get("threats") instanceof List<?> all
            && !all.isEmpty()
            && all.get(0) instanceof Map<?, ?> first
        ? first.get(OutcomeCompletion.SAFEGUARD)
        : null;
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

  private static Map<Object, @Nullable Object> copy(Map<?, ?> map) {
    Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach(copy::put);
    return copy;
  }
}
