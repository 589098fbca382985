package dev.slipway.account.link;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.Passwords;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.PersonEvent;
import dev.slipway.account.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives out links by which a person sets their password, and takes them back. */
@Service
@Transactional
public class PasswordLinks {

  static final Duration VALID = Duration.ofDays(3);

  private final StoredLinks links;
  private final People people;
  private final Passwords passwords;
  private final CurrentPerson current;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PasswordLinks(
      StoredLinks links,
      People people,
      Passwords passwords,
      CurrentPerson current,
      ApplicationEventPublisher events,
      Clock clock) {
    this.links = links;
    this.people = people;
    this.passwords = passwords;
    this.current = current;
    this.events = events;
    this.clock = clock;
  }

  /** What only this answer knows of a link. */
  public record Made(String code, Instant until) {}

  /** A new link for a person; one that they had is no longer good. */
  public Made make(UUID personId) {
    PersonCard person = people.find(personId).orElseThrow();
    String code = Secrets.make();
    Instant until = clock.instant().plus(VALID);
    links.deleteOf(personId);
    links.saveAndFlush(new PasswordLink(personId, Secrets.hash(code), until));
    events.publishEvent(new PersonEvent.PasswordLinkMade(person, until));
    return new Made(code, until);
  }

  /** Whose link this is, while it can be used. */
  @Transactional(readOnly = true)
  public Optional<PersonCard> holder(String code) {
    return links.findBySecretHash(Secrets.hash(code)).flatMap(this::holder);
  }

  /** Sets the password of whose link it is; false where it cannot be used, or no longer. */
  public boolean redeem(String code, CharSequence password) {
    Optional<PersonCard> holder = links.lock(Secrets.hash(code)).flatMap(this::holder);
    holder.ifPresent(
        person -> {
          links.deleteOf(person.id());
          current.as(person, () -> passwords.set(person.id(), password));
        });
    return holder.isPresent();
  }

  private Optional<PersonCard> holder(PasswordLink link) {
    return Optional.of(link)
        .filter(each -> each.isValid(clock.instant()))
        .flatMap(each -> people.find(each.personId()))
        .filter(PersonCard::active);
  }
}
