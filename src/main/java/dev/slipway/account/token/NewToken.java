package dev.slipway.account.token;

import java.time.Duration;

/** A token that somebody wants. */
public record NewToken(String name, Scope scope, Duration validFor) {}
