package dev.slipway.comparison.sensitivity;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.UUID;

/**
 * It was computed what matters for a proposal.
 *
 * @param name the proposal's name
 * @param hash of the scenario
 */
@Action("proposal.matters")
public record MattersFound(UUID proposalId, String name, String hash) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("proposal", proposalId.toString(), name);
  }

  @Override
  public List<Change> changes() {
    return List.of(new Change("scenario", null, hash));
  }
}
