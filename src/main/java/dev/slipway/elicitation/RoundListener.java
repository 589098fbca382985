package dev.slipway.elicitation;

import dev.slipway.audit.SameTransactionListener;
import dev.slipway.proposal.ProposalEvent.ProposalMoved;
import dev.slipway.proposal.Transition;
import org.springframework.stereotype.Component;

/** Nobody is asked any longer about a proposal that is withdrawn. */
@Component
class RoundListener {

  private final RoundService rounds;

  RoundListener(RoundService rounds) {
    this.rounds = rounds;
  }

  @SameTransactionListener
  public void on(ProposalMoved moved) {
    if (moved.transition() == Transition.WITHDRAW) {
      rounds.abandon(moved.proposalId());
    }
  }
}
