package dev.slipway.instance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The time by the database's clock, which all instances share. Follows this machine's clock, and
 * corrects it by the last measured difference where that is more than what a measurement may be
 * wrong by.
 */
public class DatabaseClock extends Clock {

  /** A difference that is worth an operator's attention. */
  static final Duration TOO_FAR = Duration.ofSeconds(5);

  private static final Duration NOISE = Duration.ofSeconds(1);

  private final Clock machine;
  private volatile Duration ahead = Duration.ZERO;

  public DatabaseClock(Clock machine) {
    this.machine = machine;
  }

  /**
   * Takes a measurement.
   *
   * @param before this machine's time when the database was asked
   * @param database what it answered
   * @param after this machine's time when the answer was there
   */
  void measured(Instant before, Instant database, Instant after) {
    Instant between = before.plus(Duration.between(before, after).dividedBy(2));
    ahead = Duration.between(database, between);
  }

  /** How far this machine's clock is ahead of the database's; negative where it is behind. */
  public Duration ahead() {
    return ahead;
  }

  /** Whether this machine's clock needs to be set. */
  public boolean tooFar() {
    return ahead.abs().compareTo(TOO_FAR) > 0;
  }

  Instant machineTime() {
    return machine.instant();
  }

  @Override
  public Instant instant() {
    Duration now = ahead;
    Instant here = machine.instant();
    return now.abs().compareTo(NOISE) > 0 ? here.minus(now) : here;
  }

  @Override
  public ZoneId getZone() {
    return machine.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    DatabaseClock other = new DatabaseClock(machine.withZone(zone));
    other.ahead = ahead;
    return other;
  }
}
