package dev.slipway.account;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has an account, and opening one. */
@Service
@Transactional
public class People {

  private final StoredPeople people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  People(StoredPeople people, ApplicationEventPublisher events, Clock clock) {
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<PersonCard> find(UUID id) {
    return people.findById(id).map(Person::card);
  }

  @Transactional(readOnly = true)
  public Optional<PersonCard> find(String signInName) {
    return people.findBySignInName(signInName.toLowerCase(Locale.ROOT)).map(Person::card);
  }

  /** Everybody, by name, closed accounts too. */
  @Transactional(readOnly = true)
  public List<PersonCard> all() {
    return people.findAllByOrderByFullName().stream().map(Person::card).toList();
  }

  /** Whoever holds a role and has an open account, by name. */
  @Transactional(readOnly = true)
  public List<PersonCard> with(Role role) {
    return people.withRole(role).stream().map(Person::card).filter(PersonCard::active).toList();
  }

  /** Several people at once, by their identifiers; who does not exist is left out. */
  @Transactional(readOnly = true)
  public Map<UUID, PersonCard> among(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return people.findAllByIdIn(ids).stream()
        .map(Person::card)
        .collect(toMap(PersonCard::id, card -> card));
  }

  /** Opens an account. */
  public PersonCard open(NewPerson given) {
    PersonCard card = people.saveAndFlush(new Person(given, clock.instant())).card();
    events.publishEvent(new PersonEvent.AccountOpened(card));
    return card;
  }
}
