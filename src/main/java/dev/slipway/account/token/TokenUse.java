package dev.slipway.account.token;

import java.io.Serializable;
import java.util.UUID;

/** By which token a request was made; the details of its authentication. */
public record TokenUse(UUID id, String name) implements Serializable {}
