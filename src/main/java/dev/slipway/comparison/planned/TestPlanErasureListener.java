package dev.slipway.comparison.planned;

import dev.slipway.proposal.ProposalEvent.ProposalErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the planned tests of a proposal that is deleted: they hold what was typed. */
@Component
class TestPlanErasureListener {

  private final TestPlans plans;
  private final WorthTestingTable table;

  TestPlanErasureListener(TestPlans plans, WorthTestingTable table) {
    this.plans = plans;
    this.table = table;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ProposalErased erased) {
    plans.deleteByProposalId(erased.proposalId());
    table.eraseOf(erased.proposalId());
  }
}
