package dev.slipway.elicitation.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Three numbers as typed. */
record NumbersForm(String low, String middle, String high) {

  static final NumbersForm EMPTY = new NumbersForm("", "", "");

  NumbersForm(@Nullable String low, @Nullable String middle, @Nullable String high) {
    this.low = Objects.requireNonNullElse(low, "");
    this.middle = Objects.requireNonNullElse(middle, "");
    this.high = Objects.requireNonNullElse(high, "");
  }

  boolean isBlank() {
    return low.isBlank() && middle.isBlank() && high.isBlank();
  }
}
