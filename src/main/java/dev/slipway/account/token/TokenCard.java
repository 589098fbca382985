package dev.slipway.account.token;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as its person sees it.
 *
 * @param firstSigns to tell it by
 * @param valid whether it is neither revoked nor past its time
 */
public record TokenCard(
    UUID id,
    String name,
    Scope scope,
    String firstSigns,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant lastUsedAt,
    boolean valid) {}
