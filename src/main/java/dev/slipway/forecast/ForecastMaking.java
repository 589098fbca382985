package dev.slipway.forecast;

import dev.slipway.audit.SameTransactionListener;
import dev.slipway.decision.DecisionEvent.DecisionTaken;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.proposal.ProposalEvent.ProposalMoved;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.Transition;
import dev.slipway.scoring.ScoreEvent.ProposalScored;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sees to it that forecasts are made whenever there is something new to say, and that what they are
 * conditional on is noted.
 */
@Component
class ForecastMaking {

  private static final Logger LOG = LoggerFactory.getLogger(ForecastMaking.class);

  private final ForecastService service;
  private final ProposalService proposals;
  private final Forecasts forecasts;
  private final Clock clock;

  ForecastMaking(
      ForecastService service, ProposalService proposals, Forecasts forecasts, Clock clock) {
    this.service = service;
    this.proposals = proposals;
    this.forecasts = forecasts;
    this.clock = clock;
  }

  /** After the commit, like all of these: a computation that fails must not take the score back. */
  @TransactionalEventListener
  public void on(ProposalScored scored) {
    make(scored.proposalId());
  }

  /** It may have been scored as a draft already. */
  @TransactionalEventListener
  public void onSubmission(ProposalMoved moved) {
    if (moved.transition() == Transition.SUBMIT) {
      make(moved.proposalId());
    }
  }

  /** The board may have decided on conditions. */
  @TransactionalEventListener
  public void on(DecisionTaken taken) {
    make(taken.proposalId());
  }

  @SameTransactionListener
  public void onRelease(ProposalMoved moved) {
    if (moved.transition() == Transition.RELEASE) {
      forecasts.release(moved.proposalId(), LocalDate.now(clock));
    }
  }

  @SameTransactionListener
  public void on(ProposalErased erased) {
    forecasts.erase(erased.proposalId());
  }

  /** Makes what is missing, as after a computation that failed. */
  void catchUp() {
    proposals.all().stream()
        .filter(ForecastService::isForecast)
        .map(Proposal::id)
        .forEach(this::make);
  }

  private void make(UUID proposalId) {
    try {
      service.make(proposalId);
    } catch (RuntimeException e) {
      LOG.warn("Forecasts of the proposal {} could not be made", proposalId, e);
    }
  }
}
