package dev.slipway.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first administrator as typed. */
record SetUpForm(
    String code,
    String signInName,
    String fullName,
    String email,
    List<String> roles,
    String password,
    String repeated) {

  SetUpForm(
      @Nullable String code,
      @Nullable String signInName,
      @Nullable String fullName,
      @Nullable String email,
      @Nullable List<String> roles,
      @Nullable String password,
      @Nullable String repeated) {
    this.code = Typed.text(code);
    this.signInName = Typed.text(signInName);
    this.fullName = Typed.text(fullName);
    this.email = Typed.text(email);
    this.roles = roles == null ? List.of() : List.copyOf(roles);
    this.password = Typed.password(password);
    this.repeated = Typed.password(repeated);
  }

  static SetUpForm empty(String code) {
    return new SetUpForm(code, null, null, null, List.of("ADMINISTRATOR"), null, null);
  }
}
