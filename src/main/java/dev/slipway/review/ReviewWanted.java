package dev.slipway.review;

import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.UUID;

/** Something asks for a new review of a proposal that was decided. */
public record ReviewWanted(UUID proposalId, String question, ReviewReason reason)
    implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("proposal", proposalId.toString(), question);
  }

  @Override
  public String action() {
    return "review.wanted." + reason;
  }
}
