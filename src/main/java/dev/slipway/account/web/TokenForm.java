package dev.slipway.account.web;

import dev.slipway.form.Typed;
import org.jspecify.annotations.Nullable;

/** A token as requested. */
record TokenForm(String name, String scope, String days) {

  TokenForm(@Nullable String name, @Nullable String scope, @Nullable String days) {
    this.name = Typed.stripped(name);
    this.scope = Typed.stripped(scope);
    this.days = Typed.stripped(days);
  }

  static TokenForm empty() {
    return new TokenForm(null, "SCORE", "90");
  }
}
