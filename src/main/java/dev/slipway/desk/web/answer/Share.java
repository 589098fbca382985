package dev.slipway.desk.web.answer;

import dev.slipway.pathway.verdict.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What part of a whole one thing is. */
record Share(String name, double share) {

  /**
   * The largest among several.
   *
   * @param less what of each does not count
   */
  static Share most(Map<String, Double> parts, Map<String, Double> less) {
    List<Share> counted =
        parts.entrySet().stream()
            .map(each -> new Share(each.getKey(), counted(each, less)))
            .sorted(Comparator.comparingDouble(Share::share).reversed())
            .toList();
    double whole = counted.stream().mapToDouble(Share::share).sum();
    Share largest = counted.get(0);
    return new Share(largest.name(), whole > 0 ? largest.share() / whole : 0);
  }

  private static double counted(Map.Entry<String, Double> part, Map<String, Double> less) {
    return Math.max(0, part.getValue() - less.getOrDefault(part.getKey(), 0.0));
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
