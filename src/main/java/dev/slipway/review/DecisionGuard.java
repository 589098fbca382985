package dev.slipway.review;

import dev.slipway.decision.Decision;
import dev.slipway.decision.Decisions;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalState;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.Transition;
import dev.slipway.proposal.TransitionGuard;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.Scores;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What must hold from the end of the estimates on: a score to decide on, a decision to call it
 * decided, and one that allows the release. Asks no service that could itself move a proposal.
 */
@Component
class DecisionGuard implements TransitionGuard {

  private final Scores scores;
  private final Decisions decisions;
  private final Clock clock;

  DecisionGuard(Scores scores, Decisions decisions, Clock clock) {
    this.scores = scores;
    this.decisions = decisions;
    this.clock = clock;
  }

  @Override
  public void check(Proposal proposal, Transition transition) {
    switch (transition) {
      case FINISH_ESTIMATES -> {
        // The end of a second round scores the pool anew, whatever there was before.
        if (proposal.state() != ProposalState.ROUND_TWO) {
          requireScore(proposal);
        }
      }
      case DECIDE -> requireDecision(proposal);
      case RELEASE -> requireAllowed(proposal);
      default -> {}
    }
  }

  private void requireScore(Proposal proposal) {
    Optional<ScoreSet> newest = scores.currentOf(proposal.id());
    RefusedTransition.unless(newest.isPresent(), "review.refused.unscored");
    RefusedTransition.unless(
        newest.filter(ScoreSet::outdated).isEmpty(), "review.refused.outdated");
  }

  private void requireDecision(Proposal proposal) {
    RefusedTransition.unless(
        decisions.inEffect(proposal.id()).isPresent(), "review.refused.undecided");
  }

  private void requireAllowed(Proposal proposal) {
    Decision decision =
        decisions
            .inEffect(proposal.id())
            .orElseThrow(() -> new RefusedTransition("review.refused.undecided"));
    RefusedTransition.unless(decision.verdict().letsRelease(), "review.refused.declined");
    RefusedTransition.unless(
        !decision.bounds().isPast(LocalDate.now(clock)), "review.refused.expired");
    RefusedTransition.unless(
        decision.allowsRelease(LocalDate.now(clock)), "review.refused.delayed");
  }
}
