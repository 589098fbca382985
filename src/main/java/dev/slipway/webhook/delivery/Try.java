package dev.slipway.webhook.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One try to deliver an event.
 *
 * @param status what the receiver answered, or null
 * @param trouble why there was no answer, or null
 */
public record Try(
    UUID deliveryId, Instant at, int millis, @Nullable Integer status, @Nullable Trouble trouble) {

  /** Why a receiver did not answer. */
  public enum Trouble {
    /** Not within five seconds. */
    TIMEOUT,
    /** No connection, or it broke. */
    UNREACHABLE,
    UNKNOWN_HOST,
    /** Its certificate is not good for its name. */
    CERTIFICATE,
    /** Its name stands for an address of a private network, which may not be sent to. */
    PRIVATE_ADDRESS
  }

  /** Whether the receiver took it; a redirect is no taking, and is not followed. */
  public boolean delivered() {
    return status != null && status >= 200 && status < 300;
  }
}
