package dev.slipway.account.web;

import dev.slipway.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A new password as typed.
 *
 * @param code of the link by which it is set
 * @param current the one until now, where somebody who is signed in changes theirs
 */
record PasswordForm(String code, String current, String password, String repeated) {

  PasswordForm(
      @Nullable String code,
      @Nullable String current,
      @Nullable String password,
      @Nullable String repeated) {
    this.code = Typed.stripped(code);
    this.current = Typed.text(current);
    this.password = Typed.text(password);
    this.repeated = Typed.text(repeated);
  }

  static PasswordForm empty(@Nullable String code) {
    return new PasswordForm(code, null, null, null);
  }
}
