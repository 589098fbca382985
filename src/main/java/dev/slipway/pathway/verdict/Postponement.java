package dev.slipway.pathway.verdict;

import dev.slipway.pathway.Direction;
import dev.slipway.pathway.delay.DelaySplit;
import org.jspecify.annotations.Nullable;

/**
 * What a delay does to an extremely bad outcome: what it lowers or raises, and what comes later and
 * not never.
 *
 * @param lasting the change that a longer window shows as well
 * @param postponed what falls behind the horizon, 0 or more
 */
record Postponement(int months, double lasting, double postponed, boolean mixed) {

  static @Nullable Postponement of(@Nullable DelaySplit split) {
    if (split == null) {
      return null;
    }
    DelaySplit.Part bad = split.bad();
    return new Postponement(
        split.months(), bad.prepared() + bad.rest(), -bad.moved(), split.mixed());
  }

  /**
   * The sentence, or null where there is nothing to tell apart.
   *
   * @param of which way the whole selection goes
   * @param decimals to which the change by all of it is known
   */
  @Nullable Sentence sentence(Direction of, int horizon, int decimals) {
    Sentence delay =
        Sentence.of(
            mixed ? "verdict.delay.mixed" : "verdict.delay.only",
            Sentence.of("verdict.delay.months", months));
    boolean later = Extent.isMeasurable(postponed);
    boolean untold = of == Direction.CANNOT_TELL && !mixed;
    if (untold || !Extent.isMeasurable(lasting)) {
      return later
          ? Sentence.of("verdict.delay.postpones", delay, said(postponed, decimals), horizon)
          : null;
    }
    String key = "verdict.delay." + (lasting < 0 ? "lowers" : "raises");
    boolean onlyLooksLower = lasting > 0 && lasting < postponed;
    return later
        ? Sentence.of(
            key + (onlyLooksLower ? ".looks" : ".later"),
            delay,
            said(lasting, decimals),
            said(postponed, decimals),
            horizon)
        : Sentence.of(key, delay, said(lasting, decimals));
  }

  /** In points without sign, to one unit for both where neither vanishes. */
  private double said(double change, int decimals) {
    double points = 100 * Math.abs(change);
    int both = Points.decimals(100 * Math.max(Math.abs(lasting), postponed));
    double rounded = Points.rounded(points, Math.min(both, decimals));
    return rounded == 0 ? Points.rounded(points, Points.decimals(points) - 1) : rounded;
  }
}
