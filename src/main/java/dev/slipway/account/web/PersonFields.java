package dev.slipway.account.web;

import dev.slipway.account.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads what is typed about people; says beside the field what does not do. */
final class PersonFields {

  private static final Pattern SIGN_IN_NAME = Pattern.compile("[\\p{L}0-9][\\p{L}0-9._@-]{1,59}");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_EMAIL = 320;

  private PersonFields() {}

  static void signInName(String typed, boolean taken, Errors errors) {
    if (typed.isEmpty()) {
      errors.rejectValue("signInName", "person.refused.sign-in-name.missing");
    } else if (!SIGN_IN_NAME.matcher(typed).matches()) {
      errors.rejectValue("signInName", "person.refused.sign-in-name");
    } else if (taken) {
      errors.rejectValue("signInName", "person.refused.taken");
    }
  }

  static void fullName(String typed, Errors errors) {
    if (typed.isEmpty()) {
      errors.rejectValue("fullName", "person.refused.full-name.missing");
    } else if (typed.length() > LONGEST_NAME) {
      errors.rejectValue("fullName", "person.refused.full-name");
    }
  }

  /** The address, or null where none is typed. */
  static @Nullable String email(String typed, Errors errors) {
    if (typed.isEmpty()) {
      return null;
    }
    if (typed.length() > LONGEST_EMAIL || !EMAIL.matcher(typed).matches()) {
      errors.rejectValue("email", "person.refused.email");
    }
    return typed;
  }

  /** Those of the names that are roles. */
  static Set<Role> roles(List<String> typed) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values()).filter(role -> typed.contains(role.name())).forEach(roles::add);
    return roles;
  }
}
