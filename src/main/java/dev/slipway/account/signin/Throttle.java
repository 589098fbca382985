package dev.slipway.account.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords by account and by address. After some, each further one makes the next
 * wait twice as long, a quarter of an hour at most. An attempt counts as wrong from its beginning
 * until it turns out right, so that many at once gain nothing. Names of no account are counted just
 * the same. In memory and bounded: what was asked about longest ago is forgotten first.
 */
@Component
class Throttle {

  static final int FREE_BY_ACCOUNT = 5;
  static final int FREE_BY_ADDRESS = 30;
  static final int MOST_REMEMBERED = 20_000;
  static final Duration FIRST_WAIT = Duration.ofSeconds(15);
  static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  private final Clock clock;
  private final Map<String, Wrong> wrong =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  Throttle(Clock clock) {
    this.clock = clock;
  }

  /** How often, when last, and until when nothing is looked at. */
  private record Wrong(int times, Instant last, Instant until) {}

  /**
   * Begins an attempt.
   *
   * @throws TooManyAttemptsException if it comes too early
   */
  synchronized void begin(String account, String address) {
    Instant now = clock.instant();
    refuseEarly(accountKey(account), now);
    refuseEarly(addressKey(address), now);
    count(accountKey(account), FREE_BY_ACCOUNT, now);
    count(addressKey(address), FREE_BY_ADDRESS, now);
  }

  /**
   * The attempt was right: nothing is held against the account, nor this one against the address.
   */
  synchronized void right(String account, String address) {
    wrong.remove(accountKey(account));
    wrong.computeIfPresent(
        addressKey(address),
        (key, was) ->
            was.times() <= 1 ? null : new Wrong(was.times() - 1, was.last(), clock.instant()));
  }

  private void refuseEarly(String key, Instant now) {
    Wrong was = wrong.get(key);
    if (was != null && now.isBefore(was.until())) {
      throw new TooManyAttemptsException(Duration.between(now, was.until()));
    }
  }

  private void count(String key, int free, Instant now) {
    wrong.merge(
        key,
        new Wrong(1, now, now),
        (was, first) -> {
          if (was.last().plus(FORGOTTEN_AFTER).isBefore(now)) {
            return first;
          }
          int times = was.times() + 1;
          return new Wrong(times, now, now.plus(wait(times - free)));
        });
  }

  /** Nothing for the free ones, then ever longer. */
  private static Duration wait(int beyond) {
    if (beyond < 0) {
      return Duration.ZERO;
    }
    Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
    return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
  }

  private static String accountKey(String account) {
    return "account " + account.strip().toLowerCase(java.util.Locale.ROOT);
  }

  private static String addressKey(String address) {
    return "address " + Network.of(address);
  }
}
