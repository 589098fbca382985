package dev.slipway.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to have an account.
 *
 * @param signInName what they type to sign in; upper and lower case are the same
 * @param passwordHash as the password encoder makes it, or null where they sign in elsewhere
 */
public record NewPerson(
    String signInName,
    String fullName,
    @Nullable String email,
    @Nullable String passwordHash,
    Set<Role> roles) {}
