package dev.slipway.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class DatabaseClockTests {

  private static final Instant HERE = Instant.parse("2026-11-28T12:00:00Z");

  private final DatabaseClock clock = new DatabaseClock(Clock.fixed(HERE, ZoneOffset.UTC));
  private final ClockHealthIndicator health = new ClockHealthIndicator(clock);

  @Test
  void takesTheAnswerForTheMiddleBetweenAskingAndHearing() {
    clock.measured(HERE, HERE.minusSeconds(9), HERE.plusSeconds(2));

    assertThat(clock.ahead()).isEqualTo(Duration.ofSeconds(10));
    assertThat(clock.instant()).isEqualTo(HERE.minusSeconds(10));
  }

  @Test
  void followsTheMachineWhereTheDifferenceMayBeOfTheMeasurement() {
    clock.measured(HERE, HERE.plusMillis(900), HERE);

    assertThat(clock.instant()).isEqualTo(HERE);
    assertThat(clock.tooFar()).isFalse();
  }

  @Test
  void warnsFromMoreThanFiveSecondsInEitherDirection() {
    clock.measured(HERE, HERE.plusSeconds(5), HERE);
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);

    clock.measured(HERE, HERE.plusMillis(5001), HERE);
    assertThat(health.health().getStatus()).isEqualTo(ClockHealthIndicator.WARNING);
    assertThat(clock.instant()).isEqualTo(HERE.plusMillis(5001));

    clock.measured(HERE, HERE.minusMillis(5001), HERE);
    assertThat(health.health().getStatus()).isEqualTo(ClockHealthIndicator.WARNING);
  }
}
