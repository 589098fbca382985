package dev.slipway.gate;

import dev.slipway.decision.Decision;
import dev.slipway.decision.EvidenceNeeds;
import dev.slipway.decision.EvidenceNeeds.OnFile;
import dev.slipway.gate.approval.Approval;
import dev.slipway.gate.approval.GateEvent;
import dev.slipway.profile.ModelName;
import dev.slipway.proposal.ProposalBrief;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the gate answers from.
 *
 * @param model the model that was found, or null
 * @param proposals all of that model's
 * @param inForce the decision in force with what it covers, or null
 * @param happenings since that decision was taken, of every kind, the first first
 * @param onFile evidence for the decision's proposal that was not withdrawn
 */
record GateFacts(
    @Nullable ModelName model,
    List<ProposalBrief> proposals,
    @Nullable InForce inForce,
    List<GateEvent> happenings,
    List<OnFile> onFile) {

  static final GateFacts NOTHING = new GateFacts(null, List.of(), null, List.of(), List.of());

  /** What the decision in force needs; nothing where there is none. */
  Optional<EvidenceNeeds> needs() {
    return Optional.ofNullable(inForce)
        .map(each -> new EvidenceNeeds(each.decision().bounds(), onFile));
  }

  /** A decision and what it covers. */
  record InForce(Decision decision, Approval approval) {}
}
