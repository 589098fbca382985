package dev.slipway.form;

import dev.slipway.stats.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a page shows it.
 *
 * @param low null, as {@code high}, where the answer is taken as known
 */
public record NumbersView(@Nullable Double low, double middle, @Nullable Double high, Form form) {

  /** How a number is worded. */
  public enum Form {
    SHARE,
    RATE,
    PLAIN;

    public static Form ofUnit(String unit) {
      return switch (unit) {
        case "share" -> SHARE;
        case "perYear", "perMonth" -> RATE;
        default -> PLAIN;
      };
    }
  }

  public static @Nullable NumbersView of(@Nullable Quantity quantity, String unit) {
    if (quantity == null) {
      return null;
    }
    Form form = Form.ofUnit(unit);
    return quantity instanceof Quantity.Percentiles p
        ? new NumbersView(p.p05(), p.p50(), p.p95(), form)
        : new NumbersView(null, quantity.p50(), null, form);
  }
}
