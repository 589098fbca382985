package dev.slipway.account;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a password is somebody's. */
@Service
@Transactional
public class Passwords {

  private final StoredPeople people;
  private final PasswordEncoder encoder;

  /** Compared with where there is nothing to compare with, so that this takes as long. */
  private final String nobodys;

  Passwords(StoredPeople people, PasswordEncoder encoder) {
    this.people = people;
    this.encoder = encoder;
    this.nobodys = encoder.encode("nobody's");
  }

  /** Whose open account these open; nobody's takes as long to find out as somebody's. */
  public Optional<PersonCard> opens(String signInName, CharSequence password) {
    Optional<Person> named = people.findBySignInName(signInName.toLowerCase(Locale.ROOT));
    String hash = named.map(Person::passwordHash).orElse(nobodys);
    boolean same = encoder.matches(password, hash);
    return named
        .filter(person -> same && person.passwordHash() != null && person.isActive())
        .map(person -> renewed(person, password));
  }

  /** With a hash as it is made today. */
  private PersonCard renewed(Person person, CharSequence password) {
    if (encoder.upgradeEncoding(person.passwordHash())) {
      person.setPassword(encoder.encode(password));
    }
    return person.card();
  }
}
