package dev.slipway.desk.web;

import dev.slipway.stats.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a page shows it.
 *
 * @param low null, as {@code high}, where the answer is taken as known
 * @param form how it is worded: share (percent), rate (so many in so many) or plain
 */
public record QuantityView(@Nullable Double low, double middle, @Nullable Double high, Form form) {

  /** How a number is worded. */
  public enum Form {
    SHARE,
    RATE,
    COUNT,
    PLAIN;

    static Form ofUnit(String unit) {
      return switch (unit) {
        case "share" -> SHARE;
        case "perYear", "perMonth" -> RATE;
        default -> PLAIN;
      };
    }
  }

  public static QuantityView of(Quantity quantity, String unit) {
    return of(quantity, Form.ofUnit(unit));
  }

  /** A number of parameters. */
  public static QuantityView count(Quantity quantity) {
    return of(quantity, Form.COUNT);
  }

  /** Whether the wording of the number says its unit. */
  public static boolean says(String unit) {
    return Form.ofUnit(unit) == Form.SHARE;
  }

  private static QuantityView of(Quantity quantity, Form form) {
    if (quantity instanceof Quantity.Percentiles p) {
      return new QuantityView(p.p05(), p.p50(), p.p95(), form);
    }
    return new QuantityView(null, quantity.p50(), null, form);
  }
}
