package dev.slipway.api;

import dev.slipway.pathway.document.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for besides, which is no part of the scenario.
 *
 * @param curves likelihoods by month
 * @param modifications the plan with its modifications, whose effects are ranked too
 */
record Include(boolean curves, boolean modifications, @Nullable Object rest) {

  private static final String MEMBER = "include";
  private static final String CURVES = "curves";
  private static final String MODIFICATIONS = "modifications";

  /** Takes {@code include} out of a request and leaves the scenario. */
  static Include takenFrom(@Nullable Object request, List<Fault> faults) {
    if (!(request instanceof Map<?, ?> members) || !members.containsKey(MEMBER)) {
      return new Include(false, false, request);
    }
    Map<Object, @Nullable Object> rest = new LinkedHashMap<>(members);
    List<?> parts = parts(rest.remove(MEMBER), faults);
    return new Include(parts.contains(CURVES), parts.contains(MODIFICATIONS), rest);
  }

  private static List<?> parts(@Nullable Object include, List<Fault> faults) {
    if (!(include instanceof List<?> parts)) {
      faults.add(new Fault("/include", "api.include", List.of()));
      return List.of();
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!CURVES.equals(parts.get(i)) && !MODIFICATIONS.equals(parts.get(i))) {
        faults.add(new Fault("/include/" + i, "api.include", List.of()));
      }
    }
    return parts;
  }
}
