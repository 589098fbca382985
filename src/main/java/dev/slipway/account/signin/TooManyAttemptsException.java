package dev.slipway.account.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** So many passwords were wrong that the next one is not looked at for a while. */
public class TooManyAttemptsException extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyAttemptsException(Duration wait) {
    super("Too many attempts; the next one counts in " + wait.toSeconds() + " seconds.");
    this.wait = wait;
  }

  /** How long, in full seconds, one at least. */
  public long seconds() {
    return Math.max(1, (wait.toMillis() + 999) / 1000);
  }
}
