package dev.slipway.webhook.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent now.
 *
 * @param secret by which it is signed, as it is kept
 * @param formerSecret by which it is signed too, as it is kept, or null
 * @param failures how often in a row it was not taken
 * @param triedUntil when it is given up
 */
record Due(
    UUID id,
    UUID webhookId,
    UUID eventId,
    String address,
    String secret,
    @Nullable String formerSecret,
    String payload,
    int failures,
    Instant nextAt,
    Instant triedUntil) {}
