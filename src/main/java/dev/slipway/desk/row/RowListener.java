package dev.slipway.desk.row;

import dev.slipway.profile.ProfileChanged;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalEvent;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.proposal.ProposalService;
import dev.slipway.rubric.PolicyChanged;
import dev.slipway.scoring.ProposalScored;
import dev.slipway.scoring.ScoreCurrentAgain;
import dev.slipway.scoring.ScoreOutdated;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
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

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ProposalEvent event) {
    if (event instanceof ProposalErased) {
      rows.remove(event.proposalId());
    } else {
      make(event.proposalId());
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ProposalScored scored) {
    make(scored.proposalId());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ScoreOutdated outdated) {
    make(outdated.proposalId());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ScoreCurrentAgain current) {
    make(current.proposalId());
  }

  /** A model's name and modalities stand in the rows of all its proposals. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ProfileChanged changed) {
    proposals.ofModel(changed.modelId()).forEach(this::make);
  }

  /** A new policy may bring other limits. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
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
