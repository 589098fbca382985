package dev.slipway.account.setup;

import dev.slipway.account.Accounts;
import dev.slipway.account.NewPerson;
import dev.slipway.account.People;
import dev.slipway.account.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Lets whoever reads the log make the first administrator. The code is good for this run of the
 * application and until there is an administrator.
 */
@Service
public class SetUp {

  private final Accounts accounts;
  private final People people;
  private final PasswordEncoder encoder;
  private @Nullable String hash;

  SetUp(Accounts accounts, People people, PasswordEncoder encoder) {
    this.accounts = accounts;
    this.people = people;
    this.encoder = encoder;
  }

  /** A new code; one that was given out before is no longer good. */
  public synchronized String begin() {
    String code = Secrets.make();
    hash = Secrets.hash(code);
    return code;
  }

  /** Whether somebody still has to be the first. */
  public boolean isNeeded() {
    return !accounts.hasAdministrator();
  }

  /** Whether the first administrator can be made with this code. */
  public synchronized boolean opens(String code) {
    return hash != null
        && MessageDigest.isEqual(
            hash.getBytes(StandardCharsets.US_ASCII),
            Secrets.hash(code).getBytes(StandardCharsets.US_ASCII))
        && isNeeded();
  }

  /** Makes the first administrator; false where the code is not good, or no longer. */
  public synchronized boolean finish(String code, NewPerson first, CharSequence password) {
    if (!opens(code)) {
      return false;
    }
    people.open(
        new NewPerson(
            first.signInName(),
            first.fullName(),
            first.email(),
            encoder.encode(password),
            first.roles()));
    hash = null;
    return true;
  }
}
