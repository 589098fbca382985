package dev.slipway.account.signin;

import dev.slipway.account.Account;
import dev.slipway.account.Accounts;
import dev.slipway.account.CurrentPerson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Shows that whoever signs something is the person who signed in, and not somebody who found their
 * browser open: they type their password again, or have just come from the identity provider.
 */
@Service
public class Signature {

  /** When somebody last came from the identity provider, in milliseconds; kept in the session. */
  public static final String SIGNED_IN_ELSEWHERE = "slipway.signedInElsewhere";

  /** For how long coming from the identity provider counts as a signature. */
  static final Duration FRESH = Duration.ofMinutes(5);

  private final CurrentPerson person;
  private final Accounts accounts;
  private final PasswordCheck passwords;
  private final Clock clock;

  Signature(CurrentPerson person, Accounts accounts, PasswordCheck passwords, Clock clock) {
    this.person = person;
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * Whether this is the password of the present person.
   *
   * @throws TooManyAttemptsException if too many were wrong
   */
  public boolean confirm(String password) {
    return !password.isEmpty()
        && account()
            .filter(Account::hasPassword)
            .flatMap(mine -> passwords.opens(mine.person().signInName(), password, remoteAddress()))
            .isPresent();
  }

  /** Whether the present person signs with a password, and not by signing in elsewhere. */
  public boolean isByPassword() {
    return account().filter(Account::hasPassword).isPresent();
  }

  /** Whether the present person came from the identity provider a moment ago. */
  public boolean isFreshSignIn() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request != null
        && request.getAttribute(SIGNED_IN_ELSEWHERE, RequestAttributes.SCOPE_SESSION)
            instanceof Long at
        && Instant.ofEpochMilli(at).plus(FRESH).isAfter(clock.instant());
  }

  private Optional<Account> account() {
    return person.maybeId().flatMap(accounts::find);
  }

  private static String remoteAddress() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes http
        ? http.getRequest().getRemoteAddr()
        : "";
  }
}
