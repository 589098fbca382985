package dev.slipway.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People whom an identity provider vouches for. */
@Service
@Transactional
public class Outsiders {

  private static final int LONGEST_NAME = 60;

  private final StoredPeople people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Outsiders(StoredPeople people, ApplicationEventPublisher events, Clock clock) {
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** The account that was linked to this subject before. */
  @Transactional(readOnly = true)
  public Optional<PersonCard> find(String issuer, String subject) {
    return people.findByIssuerAndSubject(issuer, subject).map(Person::card);
  }

  /**
   * The account of somebody who comes for the first time: the only one with their address that is
   * not linked yet, or a new one.
   *
   * @param email only where the provider has made sure of it
   */
  public PersonCard welcome(
      String issuer, String subject, String name, String fullName, @Nullable String email) {
    Optional<Person> known = email == null ? Optional.empty() : only(email);
    Person person =
        known.orElseGet(
            () ->
                new Person(
                    new NewPerson(free(name), fullName, email, null, Set.of()), clock.instant()));
    person.link(issuer, subject);
    PersonCard card = people.saveAndFlush(person).card();
    events.publishEvent(
        known.isPresent()
            ? new PersonEvent.AccountLinked(card)
            : new PersonEvent.AccountOpened(card));
    return card;
  }

  private Optional<Person> only(String email) {
    List<Person> known = people.findAllByEmailIgnoreCase(email);
    return known.size() == 1 && !known.get(0).isLinked()
        ? Optional.of(known.get(0))
        : Optional.empty();
  }

  /** A name by which nobody signs in yet. */
  private String free(String wanted) {
    String plain = wanted.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9._@-]+", "-");
    String start = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    String name = start;
    for (int next = 2; people.findBySignInName(name).isPresent(); next++) {
      name = start + "-" + next;
    }
    return name;
  }
}
