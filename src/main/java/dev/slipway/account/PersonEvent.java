package dev.slipway.account;

import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something that was done to an account; published in the transaction that does it. */
public sealed interface PersonEvent extends Recorded {

  PersonCard person();

  @Override
  default Subject subject() {
    return new Subject("person", person().id().toString(), person().fullName());
  }

  /** Somebody now has an account. */
  record AccountOpened(PersonCard person) implements PersonEvent {
    @Override
    public String action() {
      return "account.opened";
    }

    @Override
    public List<Change> changes() {
      return Change.between("roles", null, roles(person)).toList();
    }
  }

  /** Name, address or roles are others now. */
  record AccountChanged(PersonCard before, PersonCard person) implements PersonEvent {
    @Override
    public String action() {
      return "account.changed";
    }

    @Override
    public List<Change> changes() {
      return Stream.of(
              Change.between("fullName", before.fullName(), person.fullName()),
              Change.between("email", before.email(), person.email()),
              Change.between("roles", roles(before), roles(person)))
          .flatMap(each -> each)
          .toList();
    }
  }

  /** Nobody signs in to it any more. */
  record AccountClosed(PersonCard person) implements PersonEvent {
    @Override
    public String action() {
      return "account.closed";
    }
  }

  /** It can be signed in to again. */
  record AccountReopened(PersonCard person) implements PersonEvent {
    @Override
    public String action() {
      return "account.reopened";
    }
  }

  /** An administrator has a link by which the person sets a password. */
  record PasswordLinkMade(PersonCard person, Instant until) implements PersonEvent {
    @Override
    public String action() {
      return "account.link-made";
    }

    @Override
    public List<Change> changes() {
      return Change.between("until", null, until).toList();
    }
  }

  /** They have another password. */
  record PasswordSet(PersonCard person) implements PersonEvent {
    @Override
    public String action() {
      return "account.password-set";
    }
  }

  /** They can sign in through the identity provider. */
  record AccountLinked(PersonCard person) implements PersonEvent {
    @Override
    public String action() {
      return "account.linked";
    }
  }

  private static String roles(PersonCard person) {
    return person.roles().stream().map(Role::name).sorted().collect(Collectors.joining(", "));
  }
}
