package dev.slipway.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.slipway.account.Account;
import dev.slipway.account.Accounts;
import dev.slipway.account.CurrentPerson;
import dev.slipway.account.Passwords;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SignatureTests {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final PersonCard CLEO =
      new PersonCard(new UUID(0, 9), "cleo", "Cleo", null, Set.of(Role.CHAIR), true);

  private final Passwords passwords = mock(Passwords.class);
  private final Accounts accounts = mock(Accounts.class);
  private final CurrentPerson person = mock(CurrentPerson.class);
  private final Throttle throttle = mock(Throttle.class);
  private final PasswordCheck check = new PasswordCheck(passwords, throttle);
  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @BeforeEach
  void inARequest() {
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    when(person.maybeId()).thenReturn(Optional.of(CLEO.id()));
    when(passwords.opens("cleo", "a fair wind")).thenReturn(Optional.of(CLEO));
  }

  @AfterEach
  void afterTheRequest() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void confirmsThePasswordOfThePresentPersonOnly() {
    hasPassword(true);
    assertThat(at(NOW).isByPassword()).isTrue();
    assertThat(at(NOW).confirm("a fair wind")).isTrue();
    assertThat(at(NOW).confirm("a foul wind")).isFalse();
    assertThat(at(NOW).confirm("")).isFalse();
  }

  @Test
  void whoHasNoPasswordConfirmsNothing() {
    hasPassword(false);
    assertThat(at(NOW).isByPassword()).isFalse();
    assertThat(at(NOW).confirm("a fair wind")).isFalse();
    when(person.maybeId()).thenReturn(Optional.empty());
    assertThat(at(NOW).confirm("a fair wind")).isFalse();
  }

  @Test
  void guessingIsThrottledAsWhenSigningIn() {
    hasPassword(true);
    doThrow(new TooManyAttemptsException(Duration.ofSeconds(15)))
        .when(throttle)
        .begin(eq("cleo"), anyString());
    assertThatExceptionOfType(TooManyAttemptsException.class)
        .isThrownBy(() -> at(NOW).confirm("a fair wind"));
  }

  @Test
  void comingFromElsewhereIsFreshForFiveMinutes() {
    assertThat(at(NOW).isFreshSignIn()).isFalse();
    request.getSession().setAttribute(Signature.SIGNED_IN_ELSEWHERE, NOW.toEpochMilli());
    assertThat(at(NOW.plus(Duration.ofSeconds(299))).isFreshSignIn()).isTrue();
    assertThat(at(NOW.plus(Duration.ofMinutes(5))).isFreshSignIn()).isFalse();
    RequestContextHolder.resetRequestAttributes();
    assertThat(at(NOW).isFreshSignIn()).isFalse();
  }

  private void hasPassword(boolean has) {
    when(accounts.find(CLEO.id())).thenReturn(Optional.of(new Account(CLEO, 0, has, !has, NOW)));
  }

  private Signature at(Instant now) {
    return new Signature(person, accounts, check, clock(now));
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }
}
