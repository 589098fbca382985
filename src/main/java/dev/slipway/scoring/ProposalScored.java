package dev.slipway.scoring;

import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.UUID;

/**
 * A proposal was scored, by the rubric and, where there are claims, with them.
 *
 * @param name the proposal's name
 * @param hashes of the scenarios
 */
public record ProposalScored(UUID proposalId, String name, List<String> hashes)
    implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("proposal", proposalId.toString(), name);
  }

  @Override
  public String action() {
    return "proposal.scored";
  }

  @Override
  public List<Change> changes() {
    return hashes.stream().map(hash -> new Change("scenario", null, hash)).toList();
  }
}
