package dev.slipway.profile.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parameter count as typed: one number in the middle, or all three. */
record ParametersForm(String low, String middle, String high) {

  static final ParametersForm EMPTY = new ParametersForm(null, null, null);

  ParametersForm(@Nullable String low, @Nullable String middle, @Nullable String high) {
    this.low = Objects.requireNonNullElse(low, "");
    this.middle = Objects.requireNonNullElse(middle, "");
    this.high = Objects.requireNonNullElse(high, "");
  }
}
