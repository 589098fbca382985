package dev.slipway.gate.approval;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.slipway.audit.SameTransactionListener;
import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionEvent.DecisionTaken;
import dev.slipway.decision.Decisions;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.scoring.ScoreEvent;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps ready what the gate answers from, in the transaction of whatever changes it. Where only
 * rubric or engine changed, a job scores again.
 */
@Component
class ApprovalListener {

  private static final Logger LOG = LoggerFactory.getLogger(ApprovalListener.class);

  private final Approvals approvals;
  private final ApprovalReader reader;
  private final ScoreCurrency currency;
  private final Decisions decisions;
  private final Scheduler scheduler;
  private final TransactionTemplate transaction;

  ApprovalListener(
      Approvals approvals,
      ApprovalReader reader,
      ScoreCurrency currency,
      Decisions decisions,
      Scheduler scheduler,
      PlatformTransactionManager transactions) {
    this.approvals = approvals;
    this.reader = reader;
    this.currency = currency;
    this.decisions = decisions;
    this.scheduler = scheduler;
    this.transaction = new TransactionTemplate(transactions);
  }

  @SameTransactionListener
  public void on(DecisionTaken taken) {
    approvals.add(reader.layOut(taken.decision()));
  }

  @SameTransactionListener
  public void on(ScoreEvent event) {
    lookAt(event.proposalId());
  }

  @SameTransactionListener
  public void on(ProposalErased erased) {
    approvals.erase(erased.proposalId());
  }

  /** Decisions of a time before there was a gate. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(0)
  void adopt() {
    for (UUID proposalId : approvals.unknown()) {
      try {
        transaction.executeWithoutResult(
            status ->
                decisions
                    .inEffect(proposalId)
                    .ifPresent(decision -> approvals.add(reader.layOut(decision))));
      } catch (DuplicateKeyException another) {
        LOG.debug("Another instance was faster with {}", proposalId, another);
      }
    }
  }

  private void lookAt(UUID proposalId) {
    Optional<Decision> decision = decisions.inEffect(proposalId);
    decision.flatMap(each -> approvals.find(each.id())).ifPresent(this::lookAt);
  }

  private void lookAt(Approval known) {
    Decision decision = decisions.find(known.proposalId(), known.decisionId()).orElseThrow();
    Currency now = currency.of(decision);
    if (now == known.currency()) {
      return;
    }
    boolean sameChange = known.currency() == Currency.TO_BE_SCORED;
    approvals.note(decision.id(), now, sameChange ? known.currencySince() : reader.now());
    if (now == Currency.TO_BE_SCORED) {
      scheduler.scheduleIfNotExists(RescoringJob.instance(decision.proposalId()), reader.now());
    }
  }
}
