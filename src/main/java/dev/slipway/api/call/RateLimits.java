package dev.slipway.api.call;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts requests by caller in windows of a minute. In the memory of each instance: a count in the
 * database would cost every answer of the gate a write, and what is to be spared are the threads of
 * one instance.
 */
final class RateLimits {

  static final int WINDOW_SECONDS = 60;

  private final InstantSource clock;
  private final int quota;
  private final Map<String, AtomicInteger> used = new ConcurrentHashMap<>();
  private final AtomicLong window = new AtomicLong();

  RateLimits(int quota, InstantSource clock) {
    this.quota = quota;
    this.clock = clock;
  }

  /**
   * Where a caller stands after a request.
   *
   * @param remaining how many more are taken in this window
   * @param resetSeconds until the next window
   */
  record Standing(boolean taken, int remaining, int resetSeconds) {}

  int quota() {
    return quota;
  }

  /** Counts one request. */
  Standing take(String caller) {
    long now = clock.instant().getEpochSecond();
    begin(now / WINDOW_SECONDS);
    int count = used.computeIfAbsent(caller, unknown -> new AtomicInteger()).incrementAndGet();
    int reset = (int) (WINDOW_SECONDS - now % WINDOW_SECONDS);
    return new Standing(count <= quota, Math.max(0, quota - count), reset);
  }

  /** Nobody has asked anything yet in a new window. */
  private void begin(long present) {
    long counted = window.get();
    if (counted != present && window.compareAndSet(counted, present)) {
      used.clear();
    }
  }
}
