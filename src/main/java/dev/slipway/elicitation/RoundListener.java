package dev.slipway.elicitation;

import dev.slipway.proposal.ProposalEvent.ProposalMoved;
import dev.slipway.proposal.Transition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nobody is asked any longer about a proposal that is withdrawn. */
@Component
class RoundListener {

  private final RoundService rounds;

  RoundListener(RoundService rounds) {
    this.rounds = rounds;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ProposalMoved moved) {
    if (moved.transition() == Transition.WITHDRAW) {
      rounds.abandon(moved.proposalId());
    }
  }
}
