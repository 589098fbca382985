package dev.slipway.account;

import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.stream.Collectors;

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
      String roles =
          person.roles().stream().map(Role::name).sorted().collect(Collectors.joining(", "));
      return Change.between("roles", null, roles).toList();
    }
  }
}
