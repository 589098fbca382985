package dev.slipway.account.signin;

import dev.slipway.account.Passwords;
import dev.slipway.account.PersonCard;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Whether a password is somebody's, for as many attempts as anybody needs who knows it. */
@Service
public class PasswordCheck {

  private static final int LONGEST_NAME = 100;

  private final Passwords passwords;
  private final Throttle throttle;

  PasswordCheck(Passwords passwords, Throttle throttle) {
    this.passwords = passwords;
    this.throttle = throttle;
  }

  /**
   * Whose open account these open.
   *
   * @param address from where it is asked
   * @throws TooManyAttemptsException if too many were wrong, of this name or from there
   */
  public Optional<PersonCard> opens(String signInName, CharSequence password, String address) {
    String name = signInName.strip();
    String counted = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    throttle.begin(counted, address);
    Optional<PersonCard> person = passwords.opens(name, password);
    if (person.isPresent()) {
      throttle.right(counted, address);
    }
    return person;
  }
}
