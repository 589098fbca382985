package dev.slipway.pathway.summary;

import dev.slipway.pathway.Change;
import dev.slipway.pathway.Direction;
import dev.slipway.pathway.Margin;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.ledger.Tally;

/** Changes between two courses, draw by draw, and what they amount to. */
public final class Changes {

  /** A difference this small, relative to the likelihood before, is rounding and no change. */
  private static final double ROUNDING = 1e-12;

  private static final double CLEAR = 0.9;

  private final Summaries summaries;
  private final Options options;

  Changes(Summaries summaries, Options options) {
    this.summaries = summaries;
    this.options = options;
  }

  Change change(Tally before, Tally after) {
    Moved bad = moved(summaries, before.bad(), after.bad());
    Moved good = moved(summaries, before.good(), after.good());
    return new Change(bad.part(), good.part(), verdict(bad), verdict(good));
  }

  Margin margin(Tally today, Tally proposed) {
    return new Margin(margin(today.bad(), proposed.bad()), margin(today.good(), proposed.good()));
  }

  /** The change of one likelihood, draw by draw. */
  public static Change.Part part(Summaries summaries, double[] before, double[] after) {
    return moved(summaries, before, after).part();
  }

  /** A change, with the share of draws in which the likelihood rises. */
  record Moved(Change.Part part, double shareHigher, double before) {}

  static Moved moved(Summaries summaries, double[] before, double[] after) {
    double[] difference = Summaries.difference(after, before);
    int lower = 0;
    int higher = 0;
    for (int i = 0; i < difference.length; i++) {
      double rounding = ROUNDING * before[i];
      lower += difference[i] < -rounding ? 1 : 0;
      higher += difference[i] > rounding ? 1 : 0;
    }
    double draws = difference.length;
    Summaries.Mean mean = Summaries.mean(difference);
    double[] q = summaries.quantiles(difference, difference.length, 0.05, 0.5, 0.95);
    Change.Part part =
        new Change.Part(mean.mean(), q[0], q[1], q[2], mean.standardError(), lower / draws);
    return new Moved(part, higher / draws, Summaries.mean(before).mean());
  }

  private Direction verdict(Moved moved) {
    Change.Part part = moved.part();
    double most = options.materiality();
    if (part.p05() >= -most
        && part.p95() <= most
        && Math.abs(part.mean()) <= options.materialShare() * moved.before()) {
      return Direction.NO_MATERIAL_CHANGE;
    }
    if (part.shareOfDrawsLower() >= CLEAR) {
      return Direction.LOWERS;
    }
    return moved.shareHigher() >= CLEAR ? Direction.RAISES : Direction.CANNOT_TELL;
  }

  private Margin.Part margin(double[] today, double[] proposed) {
    double[] difference = Summaries.difference(proposed, today);
    double[] q = summaries.quantiles(difference, difference.length, 0.05, 0.95);
    return new Margin.Part(Summaries.mean(difference).mean(), q[0], q[1]);
  }
}
