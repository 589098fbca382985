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
 * @param tests whose worth is asked for: a list, if there is no fault
 */
record Include(
    boolean curves, boolean modifications, @Nullable Object tests, @Nullable Object rest) {

  private static final String MEMBER = "include";
  private static final String TESTS = "tests";
  private static final String CURVES = "curves";
  private static final String MODIFICATIONS = "modifications";

  /**
   * Takes it out of a request and leaves the scenario.
   *
   * @param withTests whether tests may be asked about
   */
  static Include takenFrom(@Nullable Object request, boolean withTests, List<Fault> faults) {
    if (!(request instanceof Map<?, ?> members)) {
      return new Include(false, false, List.of(), request);
    }
    Map<Object, @Nullable Object> rest = new LinkedHashMap<>(members);
    List<?> parts = members.containsKey(MEMBER) ? parts(rest.remove(MEMBER), faults) : List.of();
    Object tests = withTests && rest.containsKey(TESTS) ? rest.remove(TESTS) : List.of();
    return new Include(parts.contains(CURVES), parts.contains(MODIFICATIONS), tests, rest);
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
