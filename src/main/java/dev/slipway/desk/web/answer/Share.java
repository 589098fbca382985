package dev.slipway.desk.web.answer;

import dev.slipway.pathway.verdict.Sentence;
import java.util.Comparator;
import java.util.Map;

/** What part of a whole one thing is. */
record Share(String name, double share) {

  /**
   * The largest among several.
   *
   * @param less what of each does not count
   */
  static Share most(Map<String, Double> parts, Map<String, Double> less) {
    Comparator<String> bySize =
        Comparator.comparingDouble(name -> parts.get(name) - less.getOrDefault(name, 0.0));
    String largest = parts.keySet().stream().max(bySize).orElseThrow();
    double whole =
        parts.entrySet().stream()
            .mapToDouble(each -> each.getValue() - less.getOrDefault(each.getKey(), 0.0))
            .filter(part -> part > 0)
            .sum();
    double part = parts.get(largest) - less.getOrDefault(largest, 0.0);
    return new Share(largest, whole > 0 ? Math.max(0, part) / whole : 0);
  }

  boolean isMost() {
    return share >= 0.5;
  }

  Sentence percent() {
    return percent(share);
  }

  /** In whole percent, never 0 or 100 unless it is exactly that. */
  static Sentence percent(double share) {
    if (share > 0 && share < 0.005) {
      return Sentence.of("number.percent.floor", 1.0);
    }
    if (share < 1 && share >= 0.995) {
      return Sentence.of("number.percent.ceiling", 99.0);
    }
    return Sentence.of("number.percent", Math.rint(100 * share));
  }
}
