package dev.slipway.scoring;

import dev.slipway.proposal.ProposalEvent.ProposalErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the scores of a proposal that is deleted: they hold what was typed. */
@Component
class ScoreErasing {

  private final Scores scores;

  ScoreErasing(Scores scores) {
    this.scores = scores;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ProposalErased erased) {
    scores.eraseOf(erased.proposalId());
  }
}
