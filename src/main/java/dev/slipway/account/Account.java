package dev.slipway.account;

import java.time.Instant;

/**
 * An account as an administrator sees it.
 *
 * @param version grows with each change
 * @param hasPassword whether they chose one
 * @param signsInElsewhere whether they come from the identity provider
 */
public record Account(
    PersonCard person,
    int version,
    boolean hasPassword,
    boolean signsInElsewhere,
    Instant createdAt) {}
