package dev.slipway.account.signin;

import dev.slipway.account.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong passwords by account and by address, in the database and so over all instances.
 * After some, each further one makes the next wait twice as long, a quarter of an hour at most. An
 * attempt counts as wrong from its beginning until it turns out right, so that many at once gain
 * nothing. Names of no account are counted just the same; what was typed can't be read from what is
 * kept.
 */
@Component
class Throttle {

  static final int FREE_BY_ACCOUNT = 5;
  static final int FREE_BY_ADDRESS = 30;
  static final Duration FIRST_WAIT = Duration.ofSeconds(15);
  static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  /** Nothing need be waited for, whatever a clock says that was put back. */
  private static final Instant AT_ONCE = Instant.EPOCH;

  private final JdbcClient jdbc;
  private final Clock clock;

  Throttle(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How often, when last, and until when nothing is looked at. */
  private record Wrong(int times, Instant last, Instant until) {}

  /**
   * Begins an attempt. Accounts are always locked before addresses, so that two attempts never wait
   * for each other.
   *
   * @throws TooManyAttemptsException if it comes too early
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void begin(String account, String address) {
    Instant now = now();
    Wrong ofAccount = locked(accountKey(account), now);
    Wrong ofAddress = locked(addressKey(address), now);
    refuseEarly(ofAccount, now);
    refuseEarly(ofAddress, now);
    keep(accountKey(account), counted(ofAccount, FREE_BY_ACCOUNT, now));
    keep(addressKey(address), counted(ofAddress, FREE_BY_ADDRESS, now));
  }

  /**
   * The attempt was right: nothing is held against the account, nor this one against the address.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void right(String account, String address) {
    jdbc.sql("delete from sign_in_attempt where attempt_key = ?")
        .param(accountKey(account))
        .update();
    jdbc.sql(
            "update sign_in_attempt set times = times - 1, until_at = ?"
                + " where attempt_key = ? and times > 0")
        .params(AT_ONCE.atOffset(ZoneOffset.UTC), addressKey(address))
        .update();
  }

  /** Removes what no longer counts. */
  @Transactional
  public void forget() {
    jdbc.sql("delete from sign_in_attempt where last_at < ?")
        .param(now().minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
        .update();
  }

  /** As exactly as a database keeps it, which may round up what is finer. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private Wrong locked(String key, Instant now) {
    jdbc.sql(
            "insert into sign_in_attempt (attempt_key, times, last_at, until_at)"
                + " values (?, 0, ?, ?) on conflict do nothing")
        .params(key, now.atOffset(ZoneOffset.UTC), AT_ONCE.atOffset(ZoneOffset.UTC))
        .update();
    return jdbc.sql(
            "select times, last_at, until_at from sign_in_attempt where attempt_key = ? for update")
        .param(key)
        .query((row, at) -> new Wrong(row.getInt(1), time(row, 2), time(row, 3)))
        .single();
  }

  private static Instant time(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static void refuseEarly(Wrong was, Instant now) {
    if (now.isBefore(was.until())) {
      throw new TooManyAttemptsException(Duration.between(now, was.until()));
    }
  }

  private static Wrong counted(Wrong was, int free, Instant now) {
    int times = was.last().plus(FORGOTTEN_AFTER).isBefore(now) ? 1 : was.times() + 1;
    Duration wait = wait(times - free);
    return new Wrong(times, now, wait.isZero() ? AT_ONCE : now.plus(wait));
  }

  private void keep(String key, Wrong wrong) {
    jdbc.sql(
            "update sign_in_attempt set times = ?, last_at = ?, until_at = ? where attempt_key = ?")
        .params(
            wrong.times(),
            wrong.last().atOffset(ZoneOffset.UTC),
            wrong.until().atOffset(ZoneOffset.UTC),
            key)
        .update();
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
    return Secrets.hash("account " + account.strip().toLowerCase(Locale.ROOT));
  }

  private static String addressKey(String address) {
    return Secrets.hash("address " + Network.of(address));
  }
}
