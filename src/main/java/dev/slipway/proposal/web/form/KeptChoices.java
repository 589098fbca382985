package dev.slipway.proposal.web.form;

import dev.slipway.proposal.Proposal;
import java.util.Set;

/**
 * What a proposal has already and may keep, though it is no longer offered to others.
 *
 * @param outcomeScale empty for a new proposal
 */
public record KeptChoices(String outcomeScale, Set<String> modifications) {

  public static final KeptChoices NOTHING = new KeptChoices("", Set.of());

  public KeptChoices {
    modifications = Set.copyOf(modifications);
  }

  public static KeptChoices of(Proposal proposal) {
    return new KeptChoices(proposal.outcomeScale(), Set.copyOf(proposal.modifications()));
  }

  /** Whatever the form names itself, for a look at it before anything is saved. */
  public static KeptChoices of(ProposalForm form) {
    return new KeptChoices(form.outcomeScale(), Set.copyOf(form.modifications()));
  }
}
