package dev.slipway.decision.change;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.change.BoardChange.Topic;
import dev.slipway.proposal.RefusedTransition;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes changes by two people: whoever proposes one, an administrator or a chair, and the other of
 * the two, who confirms it. What a change brings about is up to whoever it is about.
 */
@Service
@Transactional
public class BoardChanges {

  private static final String GONE = "change.refused.gone";

  private final BoardChangeTable table;
  private final CurrentPerson person;
  private final People people;
  private final Clock clock;

  BoardChanges(BoardChangeTable table, CurrentPerson person, People people, Clock clock) {
    this.table = table;
    this.person = person;
    this.people = people;
    this.clock = clock;
  }

  /** Changes of a version that wait for somebody. */
  @Transactional(readOnly = true)
  public List<BoardChange> open(Topic about, int fromVersion) {
    return table.open(about, fromVersion);
  }

  /**
   * One of those.
   *
   * @throws RefusedTransition if somebody answered it, or its version has been followed by another
   */
  @Transactional(readOnly = true)
  public BoardChange waiting(Topic about, int fromVersion, UUID changeId) {
    return open(about, fromVersion).stream()
        .filter(each -> each.id().equals(changeId))
        .findFirst()
        .orElseThrow(() -> new RefusedTransition(GONE));
  }

  /**
   * Makes sure that the present person may propose a change.
   *
   * @throws AccessDeniedException unless they are an administrator or a chair
   */
  public void requireProposer() {
    if (!person.has(Role.ADMINISTRATOR) && !person.has(Role.CHAIR)) {
      throw new AccessDeniedException("for administrators and chairs");
    }
  }

  /**
   * Keeps a change, which waits for the other of the two.
   *
   * @param fromVersion of what it changes
   * @param document what it would become
   * @throws AccessDeniedException unless the present person is an administrator or a chair
   */
  public BoardChange propose(Topic about, int fromVersion, String document, String reason) {
    requireProposer();
    BoardChange change =
        new BoardChange(
            UUID.randomUUID(),
            about,
            fromVersion,
            document,
            reason,
            person.id(),
            name(),
            person.has(Role.ADMINISTRATOR),
            person.has(Role.CHAIR),
            now());
    table.add(change);
    return change;
  }

  /** Whether the present person is the other of the two. */
  public boolean mayConfirm(BoardChange change) {
    return person
        .maybeId()
        .filter(
            me -> change.isConfirmedBy(me, person.has(Role.ADMINISTRATOR), person.has(Role.CHAIR)))
        .isPresent();
  }

  /** Whether the present person proposed it. */
  public boolean isMine(BoardChange change) {
    return person.maybeId().filter(change.by()::equals).isPresent();
  }

  /**
   * Confirms a change.
   *
   * @return the name of the present person
   * @throws AccessDeniedException unless they are the other of the two
   * @throws RefusedTransition if somebody answered it at the same time
   */
  public String confirm(BoardChange change) {
    if (!mayConfirm(change)) {
      throw new AccessDeniedException("for the other of administrator and chair");
    }
    return answer(change, true);
  }

  /**
   * Drops a change: whoever proposed it takes it back, or the other of the two refuses it.
   *
   * @throws AccessDeniedException for anybody else
   * @throws RefusedTransition if somebody answered it at the same time
   */
  public void drop(BoardChange change) {
    if (!mayConfirm(change) && !isMine(change)) {
      throw new AccessDeniedException("for whoever proposed it, and the other of the two");
    }
    answer(change, false);
  }

  /**
   * Lets a change that was dropped wait again: as a copy of it, since that it was dropped stays
   * written.
   */
  public BoardChange restore(UUID droppedId) {
    BoardChange again = table.find(droppedId).again();
    table.add(again);
    return again;
  }

  private String answer(BoardChange change, boolean confirmed) {
    String name = name();
    try {
      table.answer(change.id(), confirmed, person.id(), name, now());
    } catch (DuplicateKeyException atOnce) {
      throw new RefusedTransition(GONE);
    }
    return name;
  }

  private String name() {
    return people.find(person.id()).map(PersonCard::fullName).orElseGet(person::name);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
