package dev.slipway.undo;

import dev.slipway.account.CurrentPerson;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where modules offer, in the transaction of a step, to undo it. */
@Component
public class UndoOffers {

  private final UndoTable table;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UndoOffers(UndoTable table, CurrentPerson person, ApplicationEventPublisher events, Clock clock) {
    this.table = table;
    this.person = person;
    this.events = events;
    this.clock = clock;
  }

  /** To people: neither a program nor Slipway itself could press the button. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void offer(UndoStep step) {
    person
        .maybeId()
        .filter(by -> person.token().isEmpty())
        .ifPresent(
            by -> {
              UUID id = UUID.randomUUID();
              table.add(id, by, step, clock.instant());
              events.publishEvent(new UndoOffered(id));
            });
  }
}
