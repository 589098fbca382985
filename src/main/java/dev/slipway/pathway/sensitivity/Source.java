package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.sampling.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Where the answer to one question is drawn from.
 *
 * @param key the number of its fixed column, or the name of its own
 * @param question the question's key
 * @param group the fixed column that it has in common with others, or null
 * @param correlation with the group
 * @param ofToday whether things as they are today depend on it too
 */
record Source(
    Object key, String question, @Nullable Integer group, double correlation, boolean ofToday) {

  static Source of(Object key, Scenario scenario, boolean ofToday) {
    if (key instanceof Integer dimension) {
      return new Source(key, QuestionKeys.of(Dimension.values()[dimension]), null, 0, ofToday);
    }
    String name = (String) key;
    String question = QuestionKeys.of(name);
    Dimension group = group(name);
    double correlation = group == null ? 0 : correlation(group, scenario.correlation());
    return correlation == 0 || group == null
        ? new Source(key, question, null, 0, ofToday)
        : new Source(key, question, group.ordinal(), correlation, ofToday);
  }

  private static @Nullable Dimension group(String name) {
    if (name.startsWith("benefit/")) {
      return Dimension.BENEFITS_IN_COMMON;
    }
    if (!name.startsWith("threat/")) {
      return null;
    }
    return name.endsWith("/rate")
        ? Dimension.THREATS_IN_COMMON
        : name.endsWith("/safeguard") ? Dimension.SAFEGUARDS_IN_COMMON : null;
  }

  private static double correlation(Dimension group, Scenario.Correlation correlation) {
    return switch (group) {
      case THREATS_IN_COMMON -> correlation.threats();
      case SAFEGUARDS_IN_COMMON -> correlation.safeguards();
      default -> correlation.benefits();
    };
  }
}
