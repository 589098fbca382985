package dev.slipway.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Shows that whoever signs something is the person who signed in, and not somebody who found their
 * browser open: they type their password again, or have just come from the identity provider.
 */
@Service
public class Signature {

  /** For how long coming from the identity provider counts as a signature. */
  static final Duration FRESH = Duration.ofMinutes(5);

  private static final String SIGNED_IN_ELSEWHERE = "slipway.signedInElsewhere";

  private final CurrentPerson person;
  private final StoredPeople people;
  private final PasswordEncoder encoder;
  private final Clock clock;

  Signature(CurrentPerson person, StoredPeople people, PasswordEncoder encoder, Clock clock) {
    this.person = person;
    this.people = people;
    this.encoder = encoder;
    this.clock = clock;
  }

  /** Whether this is the password of the present person. */
  @Transactional(readOnly = true)
  public boolean confirm(String password) {
    return person
        .maybeId()
        .flatMap(people::findById)
        .map(Person::passwordHash)
        .filter(hash -> encoder.matches(password, hash))
        .isPresent();
  }

  /** Whether the present person signs with a password, and not by signing in elsewhere. */
  @Transactional(readOnly = true)
  public boolean isByPassword() {
    return person.maybeId().flatMap(people::findById).map(Person::passwordHash).isPresent();
  }

  /** Whether the present person came from the identity provider a moment ago. */
  public boolean isFreshSignIn() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request != null
        && request.getAttribute(SIGNED_IN_ELSEWHERE, RequestAttributes.SCOPE_SESSION)
            instanceof Long at
        && Instant.ofEpochMilli(at).plus(FRESH).isAfter(clock.instant());
  }

  /** To be called whenever somebody comes from the identity provider, in the request that does. */
  public void noteSignInElsewhere() {
    RequestContextHolder.currentRequestAttributes()
        .setAttribute(SIGNED_IN_ELSEWHERE, clock.millis(), RequestAttributes.SCOPE_SESSION);
  }
}
