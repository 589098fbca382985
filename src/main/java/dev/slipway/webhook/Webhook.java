package dev.slipway.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An address to which events are sent.
 *
 * @param paused while it is, nothing is sent and nothing is kept to be sent later
 * @param version counts changes, so that two administrators do not overwrite each other
 */
public record Webhook(
    UUID id,
    String address,
    List<EventType> events,
    boolean paused,
    int version,
    Instant createdAt) {

  public Webhook {
    events = List.copyOf(events);
  }

  /** All that the trail may show: paths of such addresses often are secrets. */
  public String host() {
    return String.valueOf(URI.create(address).getHost());
  }
}
