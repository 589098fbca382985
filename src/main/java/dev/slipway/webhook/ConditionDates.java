package dev.slipway.webhook;

import dev.slipway.decision.Decision;
import dev.slipway.decision.Decisions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of conditions whose day comes near or has passed, each once for each day that is set. */
@Component
class ConditionDates {

  /** As long before as its owner is told. */
  private static final int DAYS_AHEAD = 7;

  private final Decisions decisions;
  private final Outbox outbox;
  private final Clock clock;

  ConditionDates(Decisions decisions, Outbox outbox, Clock clock) {
    this.decisions = decisions;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  public void tell() {
    LocalDate until = LocalDate.now(clock).plusDays(DAYS_AHEAD);
    for (Decision decision : decisions.withOpenConditions()) {
      decision.openConditions().stream()
          .filter(condition -> !condition.due().isAfter(until))
          .forEach(condition -> tell(decision, condition));
    }
  }

  private void tell(Decision decision, Decision.Condition condition) {
    outbox.publish(
        EventType.CONDITION_DUE,
        decision.proposalId(),
        "condition " + condition.id() + " " + condition.due(),
        Map.of("decision", decision.id(), "condition", condition.id(), "due", condition.due()));
  }
}
