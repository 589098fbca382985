package dev.slipway.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why the gate answers as it does.
 *
 * @param args for the words under {@code gate.reason.<code>}; levels by their constants
 * @param proposalId the proposal that it is about, or null
 * @param decisionId the decision that it is about, or null
 * @param who by name who can change it, or null where the words under {@code gate.who.<code>} say
 *     it
 * @param until the day on which it changes by itself, or by which something is to be done, or null
 */
public record Reason(
    GateCode code,
    List<Object> args,
    @Nullable UUID proposalId,
    @Nullable UUID decisionId,
    @Nullable String who,
    @Nullable LocalDate until) {

  public Reason {
    args = List.copyOf(args);
  }

  static Reason of(GateCode code, Object... args) {
    return new Reason(code, List.of(args), null, null, null, null);
  }

  Reason about(@Nullable UUID proposal, @Nullable UUID decision) {
    return new Reason(code, args, proposal, decision, who, until);
  }

  Reason by(@Nullable String person) {
    return new Reason(code, args, proposalId, decisionId, person, until);
  }

  Reason until(@Nullable LocalDate day) {
    return new Reason(code, args, proposalId, decisionId, who, day);
  }
}
