package dev.slipway.proposal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in short, for whoever must not load it.
 *
 * @param begunBy null where Slipway began it, as it does the demonstration's
 * @param submittedBy null until somebody has
 */
public record ProposalBrief(
    UUID id,
    ProposalState state,
    String question,
    LocalDate decisionDate,
    @Nullable UUID begunBy,
    @Nullable UUID submittedBy) {

  public static ProposalBrief of(Proposal proposal) {
    return new ProposalBrief(
        proposal.id(),
        proposal.state(),
        proposal.question(),
        proposal.decisionDate(),
        proposal.begunBy(),
        proposal.submittedBy());
  }

  /** Whether somebody began or submitted it. */
  public boolean isOf(UUID personId) {
    return personId.equals(begunBy) || personId.equals(submittedBy);
  }

  public boolean isDemonstration() {
    return begunBy == null;
  }
}
