package dev.slipway.decision.policy;

import dev.slipway.decision.change.BoardChange;
import dev.slipway.rubric.PolicyTerms;
import java.util.UUID;

/** A change of the policy that waits for the other of the two. */
public record PolicyChange(BoardChange waiting, PolicyTerms terms) {

  public UUID id() {
    return waiting.id();
  }

  public String reason() {
    return waiting.reason();
  }

  public String byName() {
    return waiting.byName();
  }
}
