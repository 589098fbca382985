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

  /** With the roles by which one person alone can try everything up to a decision. */
  static SetUpForm empty(String code) {
    List<String> suggested = List.of("ADMINISTRATOR", "SUBMITTER", "CHAIR");
    return new SetUpForm(code, null, null, null, suggested, null, null);
  }
}
