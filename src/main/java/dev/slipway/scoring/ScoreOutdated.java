package dev.slipway.scoring;

import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.UUID;

/** What a proposal's newest score rests on has changed since it was made. */
public record ScoreOutdated(UUID proposalId, String name) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("proposal", proposalId.toString(), name);
  }

  @Override
  public String action() {
    return "proposal.score.outdated";
  }
}
