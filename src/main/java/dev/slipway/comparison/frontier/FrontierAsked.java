package dev.slipway.comparison.frontier;

import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.UUID;

/**
 * Somebody asked which combination of modifications a proposal should have, or stopped asking.
 *
 * @param name the proposal's name
 * @param candidates names of the modifications
 * @param stopped whether it was stopped
 */
public record FrontierAsked(UUID proposalId, String name, List<String> candidates, boolean stopped)
    implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("proposal", proposalId.toString(), name);
  }

  @Override
  public String action() {
    return stopped ? "frontier.stopped" : "frontier.asked";
  }

  @Override
  public List<Change> changes() {
    return stopped
        ? List.of()
        : List.of(new Change("candidates", null, String.join("; ", candidates)));
  }
}
