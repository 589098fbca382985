package dev.slipway.webhook.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event for one receiver, to be sent.
 *
 * @param occasion what it is about where a receiver is told of that only once, or null
 */
public record NewDelivery(
    UUID webhookId,
    UUID eventId,
    String eventType,
    @Nullable UUID proposalId,
    @Nullable String occasion,
    String payload,
    Instant madeAt) {}
