package dev.slipway.pathway.verdict;

import dev.slipway.pathway.Direction;

/** How much of one outcome is given up, or gained, for a change in the other. */
final class Tradeoff {

  private Tradeoff() {}

  static Sentence of(OutcomeVerdict bad, OutcomeVerdict good) {
    Direction risk = bad.direction();
    Direction benefit = good.direction();
    String key = "verdict.trade." + risk + '.' + benefit;
    boolean together = risk == benefit && (risk == Direction.LOWERS || risk == Direction.RAISES);
    if (!together) {
      return Sentence.of(key);
    }
    double ratio = good.change() / bad.change();
    return Sentence.of(key, Points.rounded(ratio, Points.decimals(ratio) - (ratio < 10 ? 1 : 0)));
  }
}
