package dev.slipway.comparison.planned;

import dev.slipway.audit.SameTransactionListener;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import org.springframework.stereotype.Component;

/** Deletes the planned tests of a proposal that is deleted: they hold what was typed. */
@Component
class TestPlanErasureListener {

  private final TestPlans plans;
  private final WorthTestingTable table;

  TestPlanErasureListener(TestPlans plans, WorthTestingTable table) {
    this.plans = plans;
    this.table = table;
  }

  @SameTransactionListener
  public void on(ProposalErased erased) {
    plans.deleteByProposalId(erased.proposalId());
    table.eraseOf(erased.proposalId());
  }
}
