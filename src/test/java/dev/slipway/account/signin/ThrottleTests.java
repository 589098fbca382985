package dev.slipway.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTests {

  private final SetClock clock = new SetClock();
  private final Throttle throttle = new Throttle(clock);

  @Test
  void fiveWrongPasswordsOfOneAccountAreFreeAndThenTheWaitDoubles() {
    for (int i = 0; i < Throttle.FREE_BY_ACCOUNT; i++) {
      throttle.begin("ada", "192.0.2." + i);
    }

    assertThat(wait("Ada ", "192.0.2.99")).isEqualTo(Throttle.FIRST_WAIT.toSeconds());
    clock.advance(Throttle.FIRST_WAIT);
    throttle.begin("ada", "192.0.2.99");
    assertThat(wait("ada", "192.0.2.98")).isEqualTo(2 * Throttle.FIRST_WAIT.toSeconds());
  }

  @Test
  void neverWaitsLongerThanAQuarterOfAnHour() {
    for (int i = 0; i < 40; i++) {
      throttle.begin("ada", "192.0.2.1" + i);
      clock.advance(Throttle.LONGEST_WAIT);
    }
    throttle.begin("ada", "198.51.100.1");

    assertThat(wait("ada", "198.51.100.2")).isEqualTo(Throttle.LONGEST_WAIT.toSeconds());
  }

  @Test
  void manyNamesFromOneAddressAreThrottledWhetherTheyAreAccountsOrNot() {
    for (int i = 0; i < Throttle.FREE_BY_ADDRESS; i++) {
      throttle.begin("name" + i, "192.0.2.1");
    }

    assertThat(wait("another", "192.0.2.1")).isPositive();
    assertThatCode(() -> throttle.begin("another", "192.0.2.2")).doesNotThrowAnyException();
  }

  @Test
  void addressesOfOneIpv6NetworkAreOne() {
    for (int i = 0; i < Throttle.FREE_BY_ADDRESS; i++) {
      throttle.begin("name" + i, "2001:db8:1:2::" + i);
    }

    assertThat(wait("another", "2001:db8:1:2:ffff::1")).isPositive();
    assertThatCode(() -> throttle.begin("x", "2001:db8:1:3::1")).doesNotThrowAnyException();
  }

  @Test
  void rightPasswordForgivesTheAccount() {
    for (int i = 0; i < Throttle.FREE_BY_ACCOUNT - 1; i++) {
      throttle.begin("ada", "192.0.2.1");
    }
    throttle.begin("ada", "192.0.2.1");
    throttle.right("ada", "192.0.2.1");

    assertThatCode(() -> throttle.begin("ada", "192.0.2.1")).doesNotThrowAnyException();
  }

  @Test
  void oneOwnRightPasswordDoesNotFreeAnAddressToGuessOthers() {
    for (int i = 0; i < Throttle.FREE_BY_ADDRESS - 1; i++) {
      throttle.begin("name" + i, "192.0.2.1");
    }
    throttle.begin("mine", "192.0.2.1");
    throttle.right("mine", "192.0.2.1");
    throttle.begin("next", "192.0.2.1");

    assertThatThrownBy(() -> throttle.begin("after", "192.0.2.1"))
        .isInstanceOf(TooManyAttemptsException.class);
  }

  @Test
  void anHourWithoutAttemptsForgetsThem() {
    for (int i = 0; i < Throttle.FREE_BY_ACCOUNT; i++) {
      throttle.begin("ada", "192.0.2.1");
    }
    clock.advance(Throttle.FORGOTTEN_AFTER.plusSeconds(1));
    throttle.begin("ada", "192.0.2.1");

    assertThatCode(() -> throttle.begin("ada", "192.0.2.1")).doesNotThrowAnyException();
  }

  @Test
  void remembersOnlySoMany() {
    for (int i = 0; i < Throttle.FREE_BY_ACCOUNT; i++) {
      throttle.begin("first", "192.0.2.1");
    }
    for (int i = 0; i < Throttle.MOST_REMEMBERED; i++) {
      throttle.begin("name" + i, "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255));
    }

    assertThatCode(() -> throttle.begin("first", "192.0.2.1")).doesNotThrowAnyException();
  }

  private long wait(String account, String address) {
    return catchThrowableOfType(
            TooManyAttemptsException.class, () -> throttle.begin(account, address))
        .seconds();
  }

  private static final class SetClock extends Clock {

    private Instant now = Instant.parse("2026-11-25T12:00:00Z");

    void advance(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
