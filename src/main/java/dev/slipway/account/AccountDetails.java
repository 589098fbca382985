package dev.slipway.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an administrator enters about a person. */
public record AccountDetails(String fullName, @Nullable String email, Set<Role> roles) {}
