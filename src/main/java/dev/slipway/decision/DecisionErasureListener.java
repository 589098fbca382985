package dev.slipway.decision;

import dev.slipway.proposal.ProposalEvent.ProposalErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the decisions of a proposal that is deleted; the trail keeps what was decided. */
@Component
class DecisionErasureListener {

  private final DecisionMarks marks;

  DecisionErasureListener(DecisionMarks marks) {
    this.marks = marks;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ProposalErased erased) {
    marks.erase(erased.proposalId());
  }
}
