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
    return switch (reason) {
      case MODEL_CHANGED -> "review.wanted.changed";
      case NEW_VERSION -> "review.wanted.version";
      case INCIDENT -> "review.wanted.incident";
      case COPIED -> "review.wanted.copied";
      case PERIODIC -> "review.wanted.periodic";
      case EXPIRED -> "review.wanted.expired";
      case EVIDENCE_STALE -> "review.wanted.evidence";
    };
  }
}
