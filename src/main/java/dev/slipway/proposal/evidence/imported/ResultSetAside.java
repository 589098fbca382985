package dev.slipway.proposal.evidence.imported;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.UUID;

/**
 * A result from a model’s documents will not become evidence of a proposal.
 *
 * @param question to decide, by which people know the proposal
 * @param result its benchmark and metric
 */
@Action("evidence.set-aside")
public record ResultSetAside(UUID proposalId, String question, String result) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("proposal", proposalId.toString(), question);
  }

  @Override
  public List<Change> changes() {
    return List.of(new Change("result", result, null));
  }
}
