package dev.slipway.scoring;

import dev.slipway.audit.SameTransactionListener;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.rubric.adoption.Adoptions;
import dev.slipway.scoring.individual.IndividualScores;
import dev.slipway.scoring.observed.EvidenceEffects;
import org.springframework.stereotype.Component;

/** Deletes the scores of a proposal that is deleted: they hold what was typed. */
@Component
class ScoreErasureListener {

  private final Scores scores;
  private final IndividualScores alone;
  private final Adoptions adoptions;
  private final EvidenceEffects effects;

  ScoreErasureListener(
      Scores scores, IndividualScores alone, Adoptions adoptions, EvidenceEffects effects) {
    this.scores = scores;
    this.alone = alone;
    this.adoptions = adoptions;
    this.effects = effects;
  }

  @SameTransactionListener
  public void on(ProposalErased erased) {
    effects.eraseOf(erased.proposalId());
    alone.eraseOf(erased.proposalId());
    scores.eraseOf(erased.proposalId());
    adoptions.forget(erased.proposalId());
  }
}
