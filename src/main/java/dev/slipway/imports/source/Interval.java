package dev.slipway.imports.source;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The interval around a result. */
public record Interval(double low, double high) {

  /** Standard errors to each side for 95 in 100 of a normal distribution. */
  private static final double NORMAL_95 = 1.959963984540054;

  /** The bounds as a document states them; null where they do not hold the value. */
  public static @Nullable Interval stated(double value, double low, double high) {
    return low <= value && value <= high ? new Interval(low, high) : null;
  }

  /** Two standard errors to each side; null where there is no sensible one. */
  public static @Nullable Interval around(double value, OptionalDouble standardError) {
    double error = standardError.orElse(0);
    return error > 0 && Double.isFinite(value + NORMAL_95 * error)
        ? new Interval(value - NORMAL_95 * error, value + NORMAL_95 * error)
        : null;
  }

  /** The part of it that a result can take. */
  public Interval within(OptionalDouble least, OptionalDouble most) {
    return new Interval(Math.max(low, least.orElse(low)), Math.min(high, most.orElse(high)));
  }

  /** A level as a percentage, whether it is written as 0.95 or as 95. */
  public static String percent(double level) {
    double percent = level <= 1 ? level * 100 : level;
    return BigDecimal.valueOf(Math.rint(percent * 10) / 10).stripTrailingZeros().toPlainString();
  }
}
