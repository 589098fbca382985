package dev.slipway.proposal.web;

import dev.slipway.proposal.Proposal;
import java.util.Set;

/**
 * What a proposal has already and may keep, though it is no longer offered to others.
 *
 * @param outcomeScale empty for a new proposal
 */
record Kept(String outcomeScale, Set<String> modifications) {

  static final Kept NOTHING = new Kept("", Set.of());

  Kept {
    modifications = Set.copyOf(modifications);
  }

  static Kept of(Proposal proposal) {
    return new Kept(proposal.outcomeScale(), Set.copyOf(proposal.modifications()));
  }

  /** Whatever the form names itself, for a look at it before anything is saved. */
  static Kept of(ProposalForm form) {
    return new Kept(form.outcomeScale(), Set.copyOf(form.modifications()));
  }
}
