package dev.slipway.precedent.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why an event shall count no longer. */
record WithdrawalForm(String version, String reason) {

  WithdrawalForm(@Nullable String version, @Nullable String reason) {
    this.version = Objects.requireNonNullElse(version, "");
    this.reason = Objects.requireNonNullElse(reason, "");
  }
}
