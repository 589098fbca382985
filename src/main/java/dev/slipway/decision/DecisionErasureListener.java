package dev.slipway.decision;

import dev.slipway.audit.SameTransactionListener;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import org.springframework.stereotype.Component;

/** Deletes the decisions of a proposal that is deleted; the trail keeps what was decided. */
@Component
class DecisionErasureListener {

  private final DecisionMarks marks;

  DecisionErasureListener(DecisionMarks marks) {
    this.marks = marks;
  }

  @SameTransactionListener
  public void on(ProposalErased erased) {
    marks.erase(erased.proposalId());
  }
}
