package dev.slipway.comparison.web;

import dev.slipway.proposal.Proposal;
import java.util.UUID;

/**
 * What the page says of the proposal.
 *
 * @param mayKeep whether the selection can be kept in it: until it is withdrawn
 */
record ProposalView(UUID id, String question, int horizonMonths, boolean mayKeep) {

  static ProposalView of(Proposal proposal) {
    return new ProposalView(
        proposal.id(), proposal.question(), proposal.horizonMonths(), proposal.mayChoose());
  }
}
