package dev.slipway.webhook;

import java.util.Arrays;
import java.util.List;

/** The events that receivers can subscribe to. They rely on the names. */
public enum EventType {
  PROPOSAL_SUBMITTED("proposal.submitted"),
  SCORE_MADE("score.made"),
  SCORE_OUTDATED("score.outdated"),
  ROUND_OPENED("round.opened"),
  ROUND_CLOSED("round.closed"),
  DECISION_TAKEN("decision.taken"),
  DECISION_SUPERSEDED("decision.superseded"),
  CONDITION_DUE("condition.due"),
  REVIEW_WANTED("review.wanted"),
  GATE_DENIED("gate.denied"),
  /** Sent when an administrator asks for it, whatever a receiver is registered for. */
  TEST("webhook.test");

  private final String wire;

  EventType(String wire) {
    this.wire = wire;
  }

  /** As receivers read it. */
  public String wire() {
    return wire;
  }

  /** What a receiver can be registered for. */
  public static List<EventType> offered() {
    return Arrays.stream(values()).filter(each -> each != TEST).toList();
  }
}
