package dev.slipway.instance;

import java.time.Instant;

/**
 * An instance that runs on this database.
 *
 * @param heardAt when it last said so
 * @param clockAheadMillis how far its clock is ahead of the database's
 * @param silent whether it has said nothing for so long that it has probably stopped
 */
public record Instance(
    String name,
    String version,
    Instant startedAt,
    Instant heardAt,
    long clockAheadMillis,
    boolean silent) {

  /** Whether its clock needs to be set. */
  public boolean clockOff() {
    return Math.abs(clockAheadMillis) > DatabaseClock.TOO_FAR.toMillis();
  }
}
