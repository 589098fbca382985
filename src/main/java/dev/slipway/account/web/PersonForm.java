package dev.slipway.account.web;

import dev.slipway.account.Account;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.form.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as an administrator types them.
 *
 * @param version the one that was read when the form was opened; empty for a new person
 */
record PersonForm(
    String signInName, String fullName, String email, List<String> roles, String version) {

  PersonForm(
      @Nullable String signInName,
      @Nullable String fullName,
      @Nullable String email,
      @Nullable List<String> roles,
      @Nullable String version) {
    this.signInName = Typed.stripped(signInName);
    this.fullName = Typed.stripped(fullName);
    this.email = Typed.stripped(email);
    this.roles = roles == null ? List.of() : List.copyOf(roles);
    this.version = Typed.stripped(version);
  }

  static PersonForm empty() {
    return new PersonForm(null, null, null, null, null);
  }

  static PersonForm of(Account account) {
    PersonCard person = account.person();
    return new PersonForm(
        person.signInName(),
        person.fullName(),
        person.email(),
        person.roles().stream().map(Role::name).toList(),
        Integer.toString(account.version()));
  }

  /** A number that no version has, where none was sent. */
  int versionNumber() {
    return Typed.version(version);
  }
}
