package dev.slipway.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.slipway.AtOnce;
import dev.slipway.IntegrationTest;
import dev.slipway.account.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Each test counts names and networks of its own, since what one leaves the next can see. */
class ThrottleIT extends IntegrationTest {

  private final SetClock clock = new SetClock();
  private final String name = UUID.randomUUID().toString();
  private final String network = "network-" + name + ".";

  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager transactions;

  private Throttle throttle;

  @BeforeEach
  void transactional() {
    throttle = transactional(new Throttle(jdbc, clock));
  }

  private Throttle transactional(Throttle plain) {
    ProxyFactory proxy = new ProxyFactory(plain);
    proxy.setProxyTargetClass(true);
    proxy.addAdvice(
        new TransactionInterceptor(
            (TransactionManager) transactions, new AnnotationTransactionAttributeSource()));
    return (Throttle) proxy.getProxy();
  }

  @Test
  void fiveWrongPasswordsOfOneAccountAreFreeAndThenTheWaitDoubles() {
    for (int i = 0; i < Throttle.FREE_BY_ACCOUNT; i++) {
      throttle.begin(name, network + i);
    }

    assertThat(wait(name.toUpperCase(Locale.ROOT) + " ", network + "99"))
        .isEqualTo(Throttle.FIRST_WAIT.toSeconds());
    clock.advance(Throttle.FIRST_WAIT);
    throttle.begin(name, network + "99");
    assertThat(wait(name, network + "98")).isEqualTo(2 * Throttle.FIRST_WAIT.toSeconds());
  }

  @Test
  void neverWaitsLongerThanAQuarterOfAnHour() {
    for (int i = 0; i < 40; i++) {
      throttle.begin(name, network + "1" + i);
      clock.advance(Throttle.LONGEST_WAIT);
    }
    throttle.begin(name, network + "x1");

    assertThat(wait(name, network + "x2")).isEqualTo(Throttle.LONGEST_WAIT.toSeconds());
  }

  @Test
  void manyNamesFromOneAddressAreThrottledWhetherTheyAreAccountsOrNot() {
    for (int i = 0; i < Throttle.FREE_BY_ADDRESS; i++) {
      throttle.begin(name + i, network + "1");
    }

    assertThat(wait(name + "another", network + "1")).isPositive();
    assertThatCode(() -> throttle.begin(name + "another", network + "2"))
        .doesNotThrowAnyException();
  }

  @Test
  void addressesOfOneIpv6NetworkAreOne() {
    for (int i = 0; i < Throttle.FREE_BY_ADDRESS; i++) {
      throttle.begin(name + i, "2001:db8:1:2::" + i);
    }

    assertThat(wait(name + "another", "2001:db8:1:2:ffff::1")).isPositive();
    assertThatCode(() -> throttle.begin(name + "x", "2001:db8:1:3::1")).doesNotThrowAnyException();
  }

  @Test
  void rightPasswordForgivesTheAccount() {
    for (int i = 0; i < Throttle.FREE_BY_ACCOUNT - 1; i++) {
      throttle.begin(name, network + "1");
    }
    throttle.begin(name, network + "1");
    throttle.right(name, network + "1");

    assertThatCode(() -> throttle.begin(name, network + "1")).doesNotThrowAnyException();
  }

  @Test
  void oneOwnRightPasswordDoesNotFreeAnAddressToGuessOthers() {
    for (int i = 0; i < Throttle.FREE_BY_ADDRESS - 1; i++) {
      throttle.begin(name + i, network + "1");
    }
    throttle.begin(name + "mine", network + "1");
    throttle.right(name + "mine", network + "1");
    throttle.begin(name + "next", network + "1");

    assertThatThrownBy(() -> throttle.begin(name + "after", network + "1"))
        .isInstanceOf(TooManyAttemptsException.class);
  }

  @Test
  void anHourWithoutAttemptsForgetsThem() {
    for (int i = 0; i < Throttle.FREE_BY_ACCOUNT; i++) {
      throttle.begin(name, network + "1");
    }
    clock.advance(Throttle.FORGOTTEN_AFTER.plusSeconds(1));
    throttle.begin(name, network + "1");

    assertThatCode(() -> throttle.begin(name, network + "1")).doesNotThrowAnyException();
  }

  @Test
  void whatIsAnHourOldIsClearedAway() {
    for (int i = 0; i < Throttle.FREE_BY_ACCOUNT; i++) {
      throttle.begin(name, network + i);
    }
    assertThat(wait(name, network)).isPositive();
    clock.advance(Throttle.FORGOTTEN_AFTER.plusSeconds(1));
    throttle.forget();

    assertThat(
            jdbc.sql("select count(*) from sign_in_attempt where attempt_key = ?")
                .param(Secrets.hash("account " + name))
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void manyAtOnceGainNothing() throws Exception {
    AtomicInteger looked = new AtomicInteger();
    AtOnce.run(
        IntStream.range(0, 20)
            .<Callable<Boolean>>mapToObj(
                i -> () -> begins(network + i) && looked.incrementAndGet() > 0)
            .toList());

    assertThat(looked).hasValue(Throttle.FREE_BY_ACCOUNT);
  }

  @Test
  void whatWasTypedIsNotKept() {
    throttle.begin(name, network);

    assertThat(jdbc.sql("select attempt_key from sign_in_attempt").query(String.class).list())
        .isNotEmpty()
        .allMatch(key -> key.matches("[0-9a-f]{64}"));
  }

  private boolean begins(String address) {
    try {
      throttle.begin(name, address);
      return true;
    } catch (TooManyAttemptsException early) {
      return false;
    }
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
