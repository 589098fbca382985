package dev.slipway.account;

import dev.slipway.audit.Action;
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
  @Action("account.opened")
  record AccountOpened(PersonCard person) implements PersonEvent {
    @Override
    public List<Change> changes() {
      return Change.between("roles", null, roles(person)).toList();
    }
  }

  /** Name, address or roles are others now. */
  @Action("account.changed")
  record AccountChanged(PersonCard before, PersonCard person) implements PersonEvent {
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
  @Action("account.closed")
  record AccountClosed(PersonCard person) implements PersonEvent {}

  /** It can be signed in to again. */
  @Action("account.reopened")
  record AccountReopened(PersonCard person) implements PersonEvent {}

  /** An administrator has a link by which the person sets a password. */
  @Action("account.link-made")
  record PasswordLinkMade(PersonCard person, Instant until) implements PersonEvent {
    @Override
    public List<Change> changes() {
      return Change.between("until", null, until).toList();
    }
  }

  /** They have another password. */
  @Action("account.password-set")
  record PasswordSet(PersonCard person) implements PersonEvent {}

  /** They can sign in through the identity provider. */
  @Action("account.linked")
  record AccountLinked(PersonCard person) implements PersonEvent {}

  private static String roles(PersonCard person) {
    return person.roles().stream().map(Role::name).sorted().collect(Collectors.joining(", "));
  }
}
