package dev.slipway.scoring;

import dev.slipway.catalogue.ModificationEvent.ModificationChanged;
import dev.slipway.precedent.PrecedentsChanged;
import dev.slipway.profile.ProfileEvent.ProfileChanged;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalEvent;
import dev.slipway.proposal.ProposalEvent.InterestDeclared;
import dev.slipway.proposal.ProposalEvent.ProposalChanged;
import dev.slipway.proposal.ProposalEvent.ProposalMoved;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.Transition;
import dev.slipway.proposal.evidence.EvidenceEvent;
import dev.slipway.proposal.precedents.PrecedentsEvent;
import dev.slipway.rubric.PolicyChanged;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps scores in step with what they rest on: what changes marks them in the same transaction, and
 * a proposal that has been submitted is not left without one.
 */
@Component
class ScoreListener {

  private static final Logger LOG = LoggerFactory.getLogger(ScoreListener.class);

  private final ProposalService proposals;
  private final ScoringService scoring;
  private final Staleness staleness;

  ScoreListener(ProposalService proposals, ScoringService scoring, Staleness staleness) {
    this.proposals = proposals;
    this.scoring = scoring;
    this.staleness = staleness;
  }

  /** After the commit: a computation that fails must not take the submission back. */
  @TransactionalEventListener
  void on(ProposalMoved moved) {
    if (moved.transition() != Transition.SUBMIT) {
      return;
    }
    try {
      boolean current =
          scoring.current(moved.proposalId()).filter(set -> !set.outdated()).isPresent();
      if (!current) {
        scoring.score(moved.proposalId());
      }
    } catch (RuntimeException e) {
      LOG.warn("The submitted proposal {} could not be scored", moved.proposalId(), e);
    }
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void on(ProposalEvent changed) {
    // Whoever declares an interest is no longer heard.
    if (changed instanceof ProposalChanged || changed instanceof InterestDeclared) {
      staleness.lookAt(List.of(changed.proposalId()));
    }
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void on(PrecedentsEvent changed) {
    staleness.lookAt(List.of(changed.proposalId()));
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void on(EvidenceEvent changed) {
    staleness.lookAt(List.of(changed.proposalId()));
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void on(ProfileChanged changed) {
    staleness.lookAt(proposals.ofModel(changed.modelId()).stream().map(Proposal::id).toList());
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void on(ModificationChanged changed) {
    staleness.lookAt(proposals.choosing(changed.slug()));
  }

  /** Looks at all, but marks only where what is material is another matter now. */
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void on(PolicyChanged changed) {
    staleness.lookAtAll();
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void on(PrecedentsChanged changed) {
    staleness.lookAtAll();
  }

  /** The engine and the rubric may be others than when the application last ran. */
  @EventListener(ApplicationReadyEvent.class)
  void onStart() {
    staleness.lookAtAll();
  }
}
