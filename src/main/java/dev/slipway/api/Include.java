package dev.slipway.api;

import dev.slipway.pathway.document.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the answer shall hold besides, which is no part of the scenario. */
record Include(boolean curves, @Nullable Object rest) {

  private static final String MEMBER = "include";
  private static final String CURVES = "curves";

  /** Takes {@code include} out of a request and leaves the scenario. */
  static Include takenFrom(@Nullable Object request, List<Fault> faults) {
    if (!(request instanceof Map<?, ?> members) || !members.containsKey(MEMBER)) {
      return new Include(false, request);
    }
    Map<Object, @Nullable Object> rest = new LinkedHashMap<>(members);
    return new Include(curves(rest.remove(MEMBER), faults), rest);
  }

  private static boolean curves(@Nullable Object include, List<Fault> faults) {
    if (!(include instanceof List<?> parts)) {
      faults.add(new Fault("/include", "api.include", List.of()));
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!CURVES.equals(parts.get(i))) {
        faults.add(new Fault("/include/" + i, "api.include", List.of()));
      }
    }
    return parts.contains(CURVES);
  }
}
