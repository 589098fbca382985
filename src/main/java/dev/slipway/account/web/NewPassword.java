package dev.slipway.account.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.validation.Errors;

/** The rules for a new password. */
final class NewPassword {

  static final int SHORTEST = 12;

  /** Bcrypt reads no further. */
  static final int LONGEST_IN_BYTES = 72;

  private NewPassword() {}

  /** Says beside the fields {@code password} and {@code repeated} what does not do. */
  static void check(String password, String repeated, String signInName, Errors errors) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      errors.rejectValue("password", "password.refused.short");
    } else if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
      errors.rejectValue("password", "password.refused.long");
    } else if (isEasy(password, signInName)) {
      errors.rejectValue("password", "password.refused.easy");
    } else if (!password.equals(repeated)) {
      errors.rejectValue("repeated", "password.refused.different");
    }
  }

  private static boolean isEasy(String password, String signInName) {
    String lower = password.toLowerCase(Locale.ROOT);
    String name = signInName.toLowerCase(Locale.ROOT);
    boolean isName = name.length() >= 3 && lower.replace(name, "").length() < SHORTEST / 2;
    return isName || password.codePoints().distinct().count() < 5;
  }
}
