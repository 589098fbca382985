package dev.slipway.account.setup;

import dev.slipway.account.NewPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.token.ApiTokens;
import dev.slipway.account.token.NewToken;
import dev.slipway.account.token.Scope;
import dev.slipway.account.token.TokenCard;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Five people, one for each role, whose password everybody can read, and a token for programs. */
@Component
@Profile("demo")
public class DemonstrationPeople {

  public static final String PASSWORD = "slipway-demo";

  static final String TOKEN = "Demonstration";

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationPeople.class);

  private static final List<DemonstrationPerson> ALL =
      List.of(
          new DemonstrationPerson("sam", "Sam Okafor", Role.SUBMITTER),
          new DemonstrationPerson("rui", "Rui Tanaka", Role.REVIEWER),
          new DemonstrationPerson("clara", "Clara Lindqvist", Role.CHAIR),
          new DemonstrationPerson("adam", "Adam Novak", Role.ADMINISTRATOR),
          new DemonstrationPerson("aisha", "Aisha Haddad", Role.AUDITOR));

  private final People people;
  private final ApiTokens tokens;
  private final PasswordEncoder encoder;

  DemonstrationPeople(People people, ApiTokens tokens, PasswordEncoder encoder) {
    this.people = people;
    this.tokens = tokens;
    this.encoder = encoder;
  }

  public List<DemonstrationPerson> all() {
    return ALL;
  }

  /** First of all, so that nobody is asked to set up what is a demonstration. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void join() {
    List<PersonCard> joined = ALL.stream().map(this::join).toList();
    LOG.info("A token for trying the interface for programs: {}", token(joined.get(0)));
  }

  private PersonCard join(DemonstrationPerson given) {
    return people
        .find(given.signInName())
        .orElseGet(
            () ->
                people.open(
                    new NewPerson(
                        given.signInName(),
                        given.fullName(),
                        given.signInName() + "@demonstration.example",
                        encoder.encode(PASSWORD),
                        Set.of(given.role()))));
  }

  /** A new one at each start, since the former cannot be read again. */
  private String token(PersonCard person) {
    tokens.of(person.id()).stream()
        .filter(each -> each.name().equals(TOKEN))
        .map(TokenCard::id)
        .forEach(id -> tokens.revoke(person.id(), id));
    return tokens.make(person.id(), new NewToken(TOKEN, Scope.WRITE, Duration.ofDays(30)));
  }
}
