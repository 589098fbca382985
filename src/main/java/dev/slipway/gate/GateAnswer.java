package dev.slipway.gate;

import dev.slipway.decision.Decision;
import dev.slipway.gate.passing.Passing;
import dev.slipway.profile.ModelName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gate answers.
 *
 * @param model the model that was found, or null
 * @param reasons at least one
 * @param decision the decision in force, or null
 * @param validUntil when the answer ends by what is known today, or null
 * @param cheapest the cheapest modifications that would be within the limits, or null
 */
public record GateAnswer(
    GateVerdict verdict,
    GateQuestion asked,
    @Nullable ModelName model,
    List<Reason> reasons,
    @Nullable Decision decision,
    @Nullable Instant validUntil,
    @Nullable Passing cheapest) {

  public GateAnswer {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("an answer without a reason");
    }
  }

  /** The code that counts. */
  public GateCode code() {
    return reasons.get(0).code();
  }
}
