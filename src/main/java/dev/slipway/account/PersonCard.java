package dev.slipway.account;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a person.
 *
 * @param signInName by which the trail names them
 * @param active whether the account is open
 */
public record PersonCard(
    UUID id,
    String signInName,
    String fullName,
    @Nullable String email,
    Set<Role> roles,
    boolean active) {

  public boolean has(Role role) {
    return roles.contains(role);
  }
}
