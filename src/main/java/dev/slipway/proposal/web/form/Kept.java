package dev.slipway.proposal.web.form;

import dev.slipway.proposal.Proposal;
import java.util.Set;

/**
 * What a proposal has already and may keep, though it is no longer offered to others.
 *
 * @param outcomeScale empty for a new proposal
 */
public record Kept(String outcomeScale, Set<String> modifications) {

  public static final Kept NOTHING = new Kept("", Set.of());

  public Kept {
    modifications = Set.copyOf(modifications);
  }

  public static Kept of(Proposal proposal) {
    return new Kept(proposal.outcomeScale(), Set.copyOf(proposal.modifications()));
  }

  /** Whatever the form names itself, for a look at it before anything is saved. */
  public static Kept of(ProposalForm form) {
    return new Kept(form.outcomeScale(), Set.copyOf(form.modifications()));
  }
}
