package dev.slipway.webhook.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An event for one receiver, with everything that was tried.
 *
 * @param nextAt when it is tried next, while it waits
 * @param tries the latest first
 */
public record Delivery(
    UUID id,
    UUID eventId,
    String eventType,
    DeliveryState state,
    Instant madeAt,
    Instant nextAt,
    List<Try> tries) {

  Delivery with(List<Try> made) {
    return new Delivery(id, eventId, eventType, state, madeAt, nextAt, made);
  }
}
