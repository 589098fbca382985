package dev.slipway.comparison.frontier.web;

import dev.slipway.proposal.Proposal;
import java.util.UUID;

/**
 * What the page says of the proposal.
 *
 * @param mayChoose whether other modifications may be chosen for it: until it is withdrawn
 * @param claims whether its submitter has answered anything differently from the rubric
 */
record ProposalView(
    UUID id, String question, int horizonMonths, boolean mayChoose, boolean claims) {

  static ProposalView of(Proposal proposal) {
    return new ProposalView(
        proposal.id(),
        proposal.question(),
        proposal.horizonMonths(),
        proposal.mayChoose(),
        !proposal.claims().isEmpty());
  }
}
