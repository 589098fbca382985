package dev.slipway.webhook;

import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionEvent.DecisionTaken;
import dev.slipway.decision.Decisions;
import dev.slipway.elicitation.ElicitationEvent.RoundClosed;
import dev.slipway.elicitation.ElicitationEvent.RoundOpened;
import dev.slipway.gate.usage.GateDenied;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.proposal.ProposalEvent.ProposalMoved;
import dev.slipway.proposal.Transition;
import dev.slipway.review.ReviewWanted;
import dev.slipway.scoring.ScoreEvent.ProposalScored;
import dev.slipway.scoring.ScoreEvent.ScoreOutdated;
import dev.slipway.webhook.delivery.Deliveries;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Listens to events in the transaction in which they happen. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WebhookListener {

  private final Outbox outbox;
  private final Deliveries deliveries;
  private final Decisions decisions;

  WebhookListener(Outbox outbox, Deliveries deliveries, Decisions decisions) {
    this.outbox = outbox;
    this.deliveries = deliveries;
    this.decisions = decisions;
  }

  @EventListener
  public void on(ProposalMoved moved) {
    if (moved.transition() == Transition.SUBMIT) {
      outbox.publish(EventType.PROPOSAL_SUBMITTED, moved.proposalId(), Map.of());
    }
  }

  @EventListener
  public void on(ProposalScored scored) {
    outbox.publish(EventType.SCORE_MADE, scored.proposalId(), Map.of("scenarios", scored.hashes()));
  }

  @EventListener
  public void on(ScoreOutdated outdated) {
    outbox.publish(EventType.SCORE_OUTDATED, outdated.proposalId(), Map.of());
  }

  @EventListener
  public void on(RoundOpened opened) {
    outbox.publish(
        EventType.ROUND_OPENED,
        opened.proposalId(),
        Map.of("round", opened.round(), "closesOn", opened.closesOn()));
  }

  @EventListener
  public void on(RoundClosed closed) {
    outbox.publish(EventType.ROUND_CLOSED, closed.proposalId(), Map.of("round", closed.round()));
  }

  @EventListener
  public void on(DecisionTaken taken) {
    outbox.publish(
        EventType.DECISION_TAKEN, taken.proposalId(), Map.of("decision", taken.decisionId()));
    decisions.of(taken.proposalId()).stream()
        .filter(each -> each.status() == Decision.Status.SUPERSEDED)
        .findFirst()
        .ifPresent(
            former ->
                outbox.publish(
                    EventType.DECISION_SUPERSEDED,
                    taken.proposalId(),
                    Map.of("decision", former.id(), "by", taken.decisionId())));
  }

  @EventListener
  public void on(ReviewWanted wanted) {
    outbox.publish(EventType.REVIEW_WANTED, wanted.proposalId(), Map.of("reason", wanted.reason()));
  }

  @EventListener
  public void on(GateDenied denied) {
    outbox.publish(
        EventType.GATE_DENIED,
        denied.proposalId(),
        Map.of(
            "model", denied.modelId(),
            "access", denied.access(),
            "code", denied.code(),
            "times", denied.times()));
  }

  /** What was sent about a proposal goes with it. */
  @EventListener
  public void on(ProposalErased erased) {
    deliveries.erase(erased.proposalId());
  }
}
