package dev.slipway.account;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Whether a password is somebody's, and setting one. */
@Service
@Transactional
public class Passwords {

  private final StoredPeople people;
  private final PasswordEncoder encoder;
  private final ApplicationEventPublisher events;

  /** Compared with where there is nothing to compare with, so that this takes as long. */
  private final SingletonSupplier<String> nobodys;

  Passwords(StoredPeople people, PasswordEncoder encoder, ApplicationEventPublisher events) {
    this.people = people;
    this.encoder = encoder;
    this.events = events;
    this.nobodys = SingletonSupplier.of(() -> encoder.encode("nobody's"));
  }

  /**
   * Whose open account these open; nobody's takes as long to find out as somebody's. Holds no
   * connection meanwhile, because it takes long.
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public Optional<PersonCard> opens(String signInName, CharSequence password) {
    Optional<Person> named = people.findBySignInName(signInName.toLowerCase(Locale.ROOT));
    String hash = named.map(Person::passwordHash).orElseGet(nobodys);
    boolean same = encoder.matches(password, hash);
    return named
        .filter(person -> same && person.passwordHash() != null && person.isActive())
        .map(person -> renewed(person, password));
  }

  /** Gives a person this password; whoever is signed in by the former one no longer is. */
  public void set(UUID id, CharSequence password) {
    Person person = people.findById(id).orElseThrow();
    person.setPassword(encoder.encode(password));
    people.saveAndFlush(person);
    events.publishEvent(new PersonEvent.PasswordSet(person.card()));
  }

  /** With a hash as it is made today. */
  private PersonCard renewed(Person person, CharSequence password) {
    if (encoder.upgradeEncoding(person.passwordHash())) {
      person.setPassword(encoder.encode(password));
      people.saveAndFlush(person);
    }
    return person.card();
  }
}
