package dev.slipway;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;

/**
 * The clock of an application whose test says which day it is. One of its own, because jobs ask it
 * while the test sets it, which a stubbed one does not bear.
 */
@Primary
@TestConfiguration
public class MovableClock extends Clock {

  private Instant now = Instant.now();

  /** From now on it is noon of this day, and a moment later each time that somebody asks. */
  public synchronized void today(LocalDate day) {
    now = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  @Override
  public synchronized Instant instant() {
    now = now.plusMillis(1);
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Slipway asks for the time of one zone");
  }
}
