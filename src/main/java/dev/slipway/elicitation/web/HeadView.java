package dev.slipway.elicitation.web;

import dev.slipway.proposal.Proposal;
import java.util.UUID;

/** What the pages say of a proposal. */
public record HeadView(UUID id, String question, String state) {

  public static HeadView of(Proposal proposal) {
    return new HeadView(proposal.id(), proposal.question(), proposal.state().name());
  }
}
