package dev.slipway.proposal.program;

import dev.slipway.proposal.Observation;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.ProposalState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as programs read it.
 *
 * @param version counts saved changes
 * @param basedOn the proposal that it was copied from, if any
 */
public record ProposalCard(
    UUID id,
    int version,
    ProposalState state,
    ProposalDetails details,
    @Nullable UUID basedOn,
    Instant createdAt,
    @Nullable Instant submittedAt,
    @Nullable Instant withdrawnAt,
    List<Observation> happenings) {

  public ProposalCard {
    happenings = List.copyOf(happenings);
  }

  static ProposalCard of(Proposal proposal) {
    return new ProposalCard(
        proposal.id(),
        proposal.version(),
        proposal.state(),
        proposal.details(),
        proposal.basedOn(),
        proposal.createdAt(),
        proposal.submittedAt(),
        proposal.withdrawnAt(),
        proposal.observations());
  }
}
