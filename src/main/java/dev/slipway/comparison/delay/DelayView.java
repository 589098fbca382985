package dev.slipway.comparison.delay;

import dev.slipway.pathway.delay.DelaySplit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a delay buys, for words and for a table.
 *
 * @param kind names the sentence
 * @param total what the delay removes or adds of an extremely bad outcome, in points without sign
 * @param moved how much of it is only moved past the horizon, likewise, to the same digit
 */
public record DelayView(
    int months,
    String kind,
    double total,
    double moved,
    DelaySplit.Part bad,
    DelaySplit.Part good) {

  /** A change of likelihood below this is rounding and nothing that could be said in words. */
  private static final double NOTHING = 1e-7;

  public static @Nullable DelayView of(@Nullable DelaySplit split) {
    if (split == null) {
      return null;
    }
    double total = 100 * Math.abs(split.bad().byDelay());
    double moved = 100 * Math.abs(split.bad().moved());
    int decimals = decimals(total);
    return new DelayView(
        split.months(),
        kind(split.bad()),
        rounded(total, decimals),
        rounded(moved, decimals),
        split.bad(),
        split.good());
  }

  /** Whether more is chosen than the delay. */
  public boolean mixed() {
    return bad.others() != 0 || good.others() != 0;
  }

  static String kind(DelaySplit.Part part) {
    double total = part.byDelay();
    if (Math.abs(total) < NOTHING) {
      return "nothing";
    }
    if (total > 0) {
      return part.moved() < -NOTHING ? "adds" : "adds.only";
    }
    if (part.moved() > -NOTHING) {
      return "removes.none";
    }
    return part.moved() < total - NOTHING ? "removes.more" : "removes";
  }

  /** Two significant digits of the total, and the parts to the same place. */
  private static int decimals(double total) {
    return total > 0 ? Math.max(0, new BigDecimal(total).round(new MathContext(2)).scale()) : 1;
  }

  private static double rounded(double points, int decimals) {
    return new BigDecimal(points).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }
}
