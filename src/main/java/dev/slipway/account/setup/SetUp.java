package dev.slipway.account.setup;

import dev.slipway.account.Accounts;
import dev.slipway.account.NewPerson;
import dev.slipway.account.People;
import dev.slipway.account.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whoever reads the log of any instance make the first administrator. A code is good for three
 * days and until there is an administrator; only its hash is kept.
 */
@Service
public class SetUp {

  private static final Duration GOOD_FOR = Duration.ofDays(3);

  private final Accounts accounts;
  private final People people;
  private final PasswordEncoder encoder;
  private final JdbcClient jdbc;
  private final Clock clock;

  SetUp(Accounts accounts, People people, PasswordEncoder encoder, JdbcClient jdbc, Clock clock) {
    this.accounts = accounts;
    this.people = people;
    this.encoder = encoder;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A new code, beside those that the logs of other instances show. */
  @Transactional
  public String begin() {
    String code = Secrets.make();
    Instant now = clock.instant();
    jdbc.sql("delete from set_up_code where expires_at < ?")
        .param(now.atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql("insert into set_up_code (secret_hash, expires_at) values (?, ?)")
        .params(Secrets.hash(code), now.plus(GOOD_FOR).atOffset(ZoneOffset.UTC))
        .update();
    return code;
  }

  /** Whether somebody still has to be the first. */
  public boolean isNeeded() {
    return !accounts.hasAdministrator();
  }

  /** Whether the first administrator can be made with this code. */
  public boolean opens(String code) {
    return jdbc.sql("select count(*) from set_up_code where secret_hash = ? and expires_at >= ?")
                .params(Secrets.hash(code), clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single()
            > 0
        && isNeeded();
  }

  /** Makes the first administrator; false where the code is not good, or no longer. */
  @Transactional
  public boolean finish(String code, NewPerson first, CharSequence password) {
    if (!opens(code) || !takeAllCodes()) {
      return false;
    }
    people.open(
        new NewPerson(
            first.signInName(),
            first.fullName(),
            first.email(),
            encoder.encode(password),
            first.roles()));
    return true;
  }

  /** Of two who come at once, by whatever code, the second waits here and then finds none left. */
  private boolean takeAllCodes() {
    return jdbc.sql("delete from set_up_code").update() > 0;
  }
}
