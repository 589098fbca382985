package dev.slipway.scoring;

import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.UUID;

/** What had made a proposal's newest score out of date has been taken back. */
public record ScoreCurrentAgain(UUID proposalId, String name) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("proposal", proposalId.toString(), name);
  }

  @Override
  public String action() {
    return "proposal.score.current";
  }
}
