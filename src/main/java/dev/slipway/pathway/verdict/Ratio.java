package dev.slipway.pathway.verdict;

import java.util.List;

/** A change relative to the earlier likelihood: "a third less", "twice". */
final class Ratio {

  private static final List<Share> SHARES =
      List.of(
          new Share("tenth", 0.1),
          new Share("fifth", 0.2),
          new Share("quarter", 0.25),
          new Share("third", 1.0 / 3),
          new Share("half", 0.5),
          new Share("two-thirds", 2.0 / 3),
          new Share("three-quarters", 0.75),
          new Share("nine-tenths", 0.9),
          new Share("all", 1));

  private Ratio() {}

  private record Share(String name, double value) {}

  static Sentence of(double change, double before) {
    double ratio = before > 0 ? change / before : Double.POSITIVE_INFINITY;
    if (ratio < 0) {
      return Sentence.of("verdict.ratio.less." + nearest(-ratio));
    }
    if (ratio < 0.95) {
      return Sentence.of("verdict.ratio.more." + nearest(ratio));
    }
    return before > 0
        ? Sentence.of("verdict.ratio.times", Points.rounded(1 + ratio, Points.decimals(ratio) - 1))
        : Sentence.of("verdict.ratio.new");
  }

  private static String nearest(double ratio) {
    Share found = SHARES.get(0);
    for (Share share : SHARES) {
      if (Math.abs(share.value() - ratio) < Math.abs(found.value() - ratio)) {
        found = share;
      }
    }
    return found.name();
  }
}
