package dev.slipway.account.web;

import org.jspecify.annotations.Nullable;

/** A token as wanted. */
record TokenForm(String name, String scope, String days) {

  TokenForm(@Nullable String name, @Nullable String scope, @Nullable String days) {
    this.name = Typed.text(name);
    this.scope = Typed.text(scope);
    this.days = Typed.text(days);
  }

  static TokenForm empty() {
    return new TokenForm(null, "SCORE", "90");
  }
}
