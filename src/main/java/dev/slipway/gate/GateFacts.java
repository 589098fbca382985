package dev.slipway.gate;

import dev.slipway.decision.Decision;
import dev.slipway.gate.approval.Approval;
import dev.slipway.gate.approval.GateEvent;
import dev.slipway.profile.ModelName;
import dev.slipway.proposal.ProposalBrief;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the gate answers from.
 *
 * @param model the model that was found, or null
 * @param proposals all of that model's
 * @param inForce the decision in force with what it covers, or null
 * @param happenings since that decision was taken, of every kind, the first first
 * @param withdrawn evidence that no longer counts
 */
record GateFacts(
    @Nullable ModelName model,
    List<ProposalBrief> proposals,
    @Nullable InForce inForce,
    List<GateEvent> happenings,
    Set<UUID> withdrawn) {

  static final GateFacts NOTHING = new GateFacts(null, List.of(), null, List.of(), Set.of());

  /** A decision and what it covers. */
  record InForce(Decision decision, Approval approval) {}
}
