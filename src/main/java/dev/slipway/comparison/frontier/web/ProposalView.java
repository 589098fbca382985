package dev.slipway.comparison.frontier.web;

import dev.slipway.proposal.Proposal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the page says of the proposal.
 *
 * @param chosen slugs of the modifications that it has chosen
 * @param mayChoose whether others may be chosen for it: until it is withdrawn
 */
record ProposalView(
    UUID id, String question, int horizonMonths, Set<String> chosen, boolean mayChoose) {

  ProposalView {
    chosen = Set.copyOf(chosen);
  }

  static ProposalView of(Proposal proposal) {
    return new ProposalView(
        proposal.id(),
        proposal.question(),
        proposal.horizonMonths(),
        Set.copyOf(proposal.modifications()),
        proposal.mayChoose());
  }

  /** Whether it has chosen just these. */
  public boolean has(List<String> slugs) {
    return chosen.equals(Set.copyOf(slugs));
  }
}
