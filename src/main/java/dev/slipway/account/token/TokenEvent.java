package dev.slipway.account.token;

import dev.slipway.account.PersonCard;
import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Something that was done to a token; published in the transaction that does it. */
public sealed interface TokenEvent extends Recorded {

  PersonCard person();

  @Override
  default Subject subject() {
    return new Subject("person", person().id().toString(), person().fullName());
  }

  /** A person has a new token. */
  @Action("token.made")
  record TokenMade(PersonCard person, String name, Scope scope, Instant until)
      implements TokenEvent {
    @Override
    public List<Change> changes() {
      return Stream.of(
              Change.between("name", null, name),
              Change.between("tokenScope", null, scope),
              Change.between("until", null, until))
          .flatMap(each -> each)
          .toList();
    }
  }

  /** A token is no longer good. */
  @Action("token.revoked")
  record TokenRevoked(PersonCard person, String name) implements TokenEvent {
    @Override
    public List<Change> changes() {
      return Change.between("name", name, null).toList();
    }
  }
}
