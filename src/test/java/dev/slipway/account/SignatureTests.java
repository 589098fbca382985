package dev.slipway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SignatureTests {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private final StoredPeople people = mock(StoredPeople.class);
  private final CurrentPerson person = mock(CurrentPerson.class);
  private final PasswordEncoder encoder = new BCryptPasswordEncoder(4);

  @BeforeEach
  void inARequest() {
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(new MockHttpServletRequest()));
  }

  @AfterEach
  void afterTheRequest() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void confirmsThePasswordOfThePresentPersonOnly() {
    present(encoder.encode("a fair wind"));
    assertThat(at(NOW).isByPassword()).isTrue();
    assertThat(at(NOW).confirm("a fair wind")).isTrue();
    assertThat(at(NOW).confirm("a foul wind")).isFalse();
    assertThat(at(NOW).confirm("")).isFalse();
  }

  @Test
  void whoHasNoPasswordConfirmsNothing() {
    present(null);
    assertThat(at(NOW).isByPassword()).isFalse();
    assertThat(at(NOW).confirm("")).isFalse();
    when(person.maybeId()).thenReturn(Optional.empty());
    assertThat(at(NOW).confirm("a fair wind")).isFalse();
  }

  @Test
  void comingFromElsewhereIsFreshForFiveMinutes() {
    assertThat(at(NOW).isFreshSignIn()).isFalse();
    at(NOW).noteSignInElsewhere();
    assertThat(at(NOW.plus(Duration.ofSeconds(299))).isFreshSignIn()).isTrue();
    assertThat(at(NOW.plus(Duration.ofMinutes(5))).isFreshSignIn()).isFalse();
    RequestContextHolder.resetRequestAttributes();
    assertThat(at(NOW).isFreshSignIn()).isFalse();
  }

  private void present(String hash) {
    Person one = new Person(new NewPerson("cleo", "Cleo", null, hash, Set.of(Role.CHAIR)), NOW);
    when(person.maybeId()).thenReturn(Optional.of(one.id()));
    when(people.findById(one.id())).thenReturn(Optional.of(one));
  }

  private Signature at(Instant now) {
    return new Signature(person, people, encoder, Clock.fixed(now, ZoneOffset.UTC));
  }
}
