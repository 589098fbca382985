package dev.slipway.account.setup;

import dev.slipway.account.Role;

/** One of those who can be tried out in a demonstration. */
public record DemonstrationPerson(String signInName, String fullName, Role role) {}
