package dev.slipway.precedent.web;

import dev.slipway.form.Typed;
import org.jspecify.annotations.Nullable;

/** Why an event shall count no longer. */
record WithdrawalForm(String version, String reason) {

  WithdrawalForm(@Nullable String version, @Nullable String reason) {
    this.version = Typed.text(version);
    this.reason = Typed.text(reason);
  }
}
