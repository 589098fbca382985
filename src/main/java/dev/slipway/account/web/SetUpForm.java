package dev.slipway.account.web;

import dev.slipway.form.Typed;
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
    this.code = Typed.stripped(code);
    this.signInName = Typed.stripped(signInName);
    this.fullName = Typed.stripped(fullName);
    this.email = Typed.stripped(email);
    this.roles = roles == null ? List.of() : List.copyOf(roles);
    this.password = Typed.text(password);
    this.repeated = Typed.text(repeated);
  }

  /** With the roles by which one person alone can try everything up to a decision. */
  static SetUpForm empty(String code) {
    List<String> suggested = List.of("ADMINISTRATOR", "SUBMITTER", "CHAIR");
    return new SetUpForm(code, null, null, null, suggested, null, null);
  }
}
