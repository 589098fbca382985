package dev.slipway.webhook.delivery;

import java.time.Duration;

/** How long to wait before trying a receiver that failed to accept an event again. */
final class Backoff {

  /** For how long an event is tried. */
  static final Duration TRIED_FOR = Duration.ofHours(24);

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofHours(2);

  private Backoff() {}

  /** Twice as long after each failure, at most two hours: some twenty tries a day. */
  static Duration after(int failures) {
    int doublings = Math.min(failures - 1, 10);
    Duration wait = FIRST.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }
}
