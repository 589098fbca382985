package dev.slipway.form;

import dev.slipway.stats.Quantity;
import org.jspecify.annotations.Nullable;

/** An uncertain number as typed: the middle one alone where it is known, or all three. */
public record QuantityForm(String low, String middle, String high) {

  public static final QuantityForm EMPTY = new QuantityForm("", "", "");

  public QuantityForm(@Nullable String low, @Nullable String middle, @Nullable String high) {
    this.low = Typed.text(low);
    this.middle = Typed.text(middle);
    this.high = Typed.text(high);
  }

  /** A form that the browser left out is empty. */
  public static QuantityForm orEmpty(@Nullable QuantityForm sent) {
    return sent == null ? EMPTY : sent;
  }

  /** As it would be typed. */
  public static QuantityForm of(@Nullable Quantity quantity) {
    if (quantity == null) {
      return EMPTY;
    }
    return quantity instanceof Quantity.Percentiles three
        ? of(three.p05(), three.p50(), three.p95())
        : new QuantityForm("", Typed.number(quantity.p50()), "");
  }

  public static QuantityForm of(double low, double middle, double high) {
    return new QuantityForm(Typed.number(low), Typed.number(middle), Typed.number(high));
  }

  public boolean isBlank() {
    return low.isBlank() && middle.isBlank() && high.isBlank();
  }

  /** Whether at most the middle number is typed. */
  public boolean isOneNumber() {
    return low.isBlank() && high.isBlank();
  }
}
