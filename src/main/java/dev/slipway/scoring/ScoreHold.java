package dev.slipway.scoring;

import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds a score as it stands until the transaction ends, for whoever binds something to it:
 * whatever would mark it out of date waits as long.
 */
@Service
public class ScoreHold {

  private final Scores scores;
  private final Staleness staleness;
  private final ProposalService proposals;

  ScoreHold(Scores scores, Staleness staleness, ProposalService proposals) {
    this.scores = scores;
    this.staleness = staleness;
    this.proposals = proposals;
  }

  /**
   * The score, which is among the newest of its proposal and answers what would be asked today.
   *
   * @throws RefusedTransition if it is not, or does not
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Score hold(UUID proposalId, UUID scoreId) {
    Score score =
        scores
            .lock(scoreId)
            .filter(each -> each.proposalId().equals(proposalId))
            .orElseThrow(() -> new NoSuchElementException("No score " + scoreId));
    ScoreSet newest = scores.currentOf(proposalId).orElseThrow();
    Proposal proposal = proposals.find(proposalId).orElseThrow();
    RefusedTransition.unless(newest.holds(score), "scoring.refused.notNewest");
    RefusedTransition.unless(
        !newest.outdated() && staleness.stillAnswers(newest, proposal), "scoring.refused.old");
    return score;
  }
}
