package dev.slipway.catalogue.editor;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An uncertain number as typed: one number in the middle where it is known, or all three. */
public record QuantityForm(String low, String middle, String high) {

  static final QuantityForm EMPTY = new QuantityForm(null, null, null);

  public QuantityForm(@Nullable String low, @Nullable String middle, @Nullable String high) {
    this.low = Objects.requireNonNullElse(low, "");
    this.middle = Objects.requireNonNullElse(middle, "");
    this.high = Objects.requireNonNullElse(high, "");
  }

  boolean isBlank() {
    return low.isBlank() && middle.isBlank() && high.isBlank();
  }

  boolean oneNumber() {
    return low.isBlank() && high.isBlank();
  }
}
