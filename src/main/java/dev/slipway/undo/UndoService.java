package dev.slipway.undo;

import static java.util.stream.Collectors.toMap;

import dev.slipway.account.CurrentPerson;
import dev.slipway.undo.UndoTable.Kept;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Undoes steps for the people who took them. */
@Service
public class UndoService {

  /** How long a step can be taken back. */
  public static final Duration OPEN = Duration.ofMinutes(10);

  private final UndoTable table;
  private final Map<UndoKind, UndoHandler> handlers;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UndoService(
      UndoTable table,
      List<UndoHandler> handlers,
      CurrentPerson person,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.handlers = handlers.stream().collect(toMap(UndoHandler::undoes, Function.identity()));
    this.person = person;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Takes a step back.
   *
   * @return the address of the page that shows what it was about
   * @throws UndoRefusedException if it can no longer be taken back
   * @throws NoSuchElementException if it is somebody else's
   */
  @Transactional
  public String undo(UUID id) {
    Kept kept = table.lock(id).orElseThrow(() -> UndoRefusedException.because("late"));
    if (!kept.personId().equals(person.id())) {
      throw new NoSuchElementException("Not a step of " + person.name());
    }
    String back = kept.step().back();
    try {
      Instant now = clock.instant();
      refuse(kept, now);
      Objects.requireNonNull(handlers.get(kept.step().kind())).undo(kept.step());
      table.undone(id, now);
      events.publishEvent(new Undone(kept.step()));
      return back;
    } catch (OptimisticLockingFailureException | NoSuchElementException changed) {
      throw UndoRefusedException.changed().backTo(back);
    } catch (UndoRefusedException refused) {
      throw refused.backTo(back);
    }
  }

  private void refuse(Kept kept, Instant now) {
    if (kept.undone()) {
      throw UndoRefusedException.because("twice");
    }
    if (now.isAfter(kept.doneAt().plus(OPEN))) {
      throw UndoRefusedException.because("late");
    }
    if (kept.step().kind().roles().stream().noneMatch(person::has)) {
      throw UndoRefusedException.because("role");
    }
  }

  /** Forgets what can no longer be taken back, and with it texts that somebody threw away. */
  @Transactional
  public void forget() {
    table.forget(clock.instant().minus(OPEN));
  }
}
