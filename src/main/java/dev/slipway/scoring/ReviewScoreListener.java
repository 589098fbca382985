package dev.slipway.scoring;

import dev.slipway.elicitation.ElicitationEvent;
import dev.slipway.elicitation.ElicitationEvent.ClaimsAdopted;
import dev.slipway.elicitation.ElicitationEvent.PoolingChosen;
import dev.slipway.elicitation.ElicitationEvent.RoundClosed;
import dev.slipway.elicitation.ElicitationEvent.WeightsSet;
import dev.slipway.elicitation.Ending;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Scores the pool as soon as a round is over, or answers become one in another way. */
@Component
class ReviewScoreListener {

  private static final Logger LOG = LoggerFactory.getLogger(ReviewScoreListener.class);

  private final ScoringService scoring;
  private final Staleness staleness;

  ReviewScoreListener(ScoringService scoring, Staleness staleness) {
    this.scoring = scoring;
    this.staleness = staleness;
  }

  /** In the same transaction: if scoring fails afterwards, nobody takes the old score for new. */
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void mark(ElicitationEvent event) {
    if (changesPool(event)) {
      staleness.lookAt(List.of(event.proposalId()));
    }
  }

  /** After the commit: a computation that fails must not keep a round open. */
  @TransactionalEventListener
  void score(ElicitationEvent event) {
    if (!changesPool(event)) {
      return;
    }
    try {
      boolean current =
          scoring.current(event.proposalId()).filter(set -> !set.outdated()).isPresent();
      if (!current) {
        scoring.score(event.proposalId());
      }
    } catch (RuntimeException e) {
      LOG.warn("The reviewed proposal {} could not be scored", event.proposalId(), e);
    }
  }

  private static boolean changesPool(ElicitationEvent event) {
    return event instanceof RoundClosed closed
        ? closed.ending() != Ending.WITHDRAWN
        : event instanceof WeightsSet
            || event instanceof PoolingChosen
            || event instanceof ClaimsAdopted;
  }
}
