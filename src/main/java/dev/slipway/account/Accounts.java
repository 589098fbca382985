package dev.slipway.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts. An open one of an administrator is always left. */
@Service
@Transactional
public class Accounts {

  private final StoredPeople people;
  private final ApplicationEventPublisher events;

  Accounts(StoredPeople people, ApplicationEventPublisher events) {
    this.people = people;
    this.events = events;
  }

  @Transactional(readOnly = true)
  public Optional<Account> find(UUID id) {
    return people.findById(id).map(Person::account);
  }

  /** Everybody, by name, closed accounts too. */
  @Transactional(readOnly = true)
  public List<Account> all() {
    return people.findAllByOrderByFullName().stream().map(Person::account).toList();
  }

  /** Whether somebody could give roles. */
  @Transactional(readOnly = true)
  public boolean hasAdministrator() {
    return people.countOpen(Role.ADMINISTRATOR) > 0;
  }

  /**
   * Changes name, address and roles.
   *
   * @param version the one that was read when the form was opened
   * @throws LastAdministratorException if nobody would be left to give roles
   * @throws ObjectOptimisticLockingFailureException if it was changed meanwhile
   */
  public void change(UUID id, int version, AccountDetails details) {
    Person person = required(id);
    if (person.account().version() != version) {
      throw new ObjectOptimisticLockingFailureException(Person.class, id);
    }
    if (!details.roles().contains(Role.ADMINISTRATOR)) {
      keepAnotherThan(person);
    }
    apply(person, details);
  }

  /**
   * Sets the roles that the identity provider says somebody has. The last administrator stays one,
   * whatever it says.
   */
  public PersonCard assign(UUID id, Set<Role> roles) {
    Person person = required(id);
    AccountDetails details =
        new AccountDetails(person.card().fullName(), person.card().email(), roles);
    if (!roles.contains(Role.ADMINISTRATOR) && isLast(person)) {
      Set<Role> kept = new java.util.HashSet<>(roles);
      kept.add(Role.ADMINISTRATOR);
      details = new AccountDetails(details.fullName(), details.email(), kept);
    }
    apply(person, details);
    return person.card();
  }

  /**
   * Closes an account: nobody signs in to it, whoever is signed in no longer is.
   *
   * @throws LastAdministratorException if nobody would be left to give roles
   */
  public void close(UUID id) {
    Person person = required(id);
    keepAnotherThan(person);
    if (person.isActive()) {
      person.setActive(false);
      people.saveAndFlush(person);
      events.publishEvent(new PersonEvent.AccountClosed(person.card()));
    }
  }

  /** Opens a closed account again. */
  public void reopen(UUID id) {
    Person person = required(id);
    if (!person.isActive()) {
      person.setActive(true);
      people.saveAndFlush(person);
      events.publishEvent(new PersonEvent.AccountReopened(person.card()));
    }
  }

  private void apply(Person person, AccountDetails details) {
    PersonCard before = person.card();
    person.change(details);
    people.saveAndFlush(person);
    PersonEvent.AccountChanged changed = new PersonEvent.AccountChanged(before, person.card());
    if (!changed.changes().isEmpty()) {
      events.publishEvent(changed);
    }
  }

  private void keepAnotherThan(Person person) {
    if (isLast(person)) {
      throw new LastAdministratorException();
    }
  }

  /** Asked one after the other, so that two administrators cannot close each other's account. */
  private boolean isLast(Person person) {
    people.lockAll();
    return person.isActive()
        && person.card().has(Role.ADMINISTRATOR)
        && people.countOpen(Role.ADMINISTRATOR) <= 1;
  }

  private Person required(UUID id) {
    return people.findById(id).orElseThrow(() -> new IllegalArgumentException("no person " + id));
  }
}
