package dev.slipway.desk.row;

import dev.slipway.audit.SameTransactionListener;
import dev.slipway.profile.ProfileEvent.ProfileChanged;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalEvent;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.proposal.ProposalService;
import dev.slipway.rubric.PolicyChanged;
import dev.slipway.scoring.ScoreEvent;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the row of whatever an event is about anew, in the transaction of the change: a list is
 * never behind what was done. Mandatory, so that neither is kept without the other.
 */
@Component
class RowListener {

  private final ProposalService proposals;
  private final RowMaker maker;
  private final DeskRows rows;

  RowListener(ProposalService proposals, RowMaker maker, DeskRows rows) {
    this.proposals = proposals;
    this.maker = maker;
    this.rows = rows;
  }

  @SameTransactionListener
  public void on(ProposalEvent event) {
    if (event instanceof ProposalErased) {
      rows.remove(event.proposalId());
    } else {
      make(event.proposalId());
    }
  }

  @SameTransactionListener
  public void on(ScoreEvent event) {
    make(event.proposalId());
  }

  /** A model's name and modalities stand in the rows of all its proposals. */
  @SameTransactionListener
  public void on(ProfileChanged changed) {
    proposals.ofModel(changed.modelId()).forEach(this::make);
  }

  /** A new policy may bring other limits. */
  @SameTransactionListener
  public void on(PolicyChanged changed) {
    rows.judge(changed.now().terms().policy());
  }

  @Transactional
  public void make(UUID proposalId) {
    proposals.find(proposalId).ifPresent(this::make);
  }

  private void make(Proposal proposal) {
    RowMaker.Made made = maker.make(proposal);
    rows.keep(made.row(), made.words());
  }
}
