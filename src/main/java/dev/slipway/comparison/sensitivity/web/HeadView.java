package dev.slipway.comparison.sensitivity.web;

import dev.slipway.proposal.Proposal;
import java.util.UUID;

/** What the pages say of a proposal. */
record HeadView(UUID id, String question, int horizonMonths) {

  public static HeadView of(Proposal proposal) {
    return new HeadView(proposal.id(), proposal.question(), proposal.horizonMonths());
  }
}
