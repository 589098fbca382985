package dev.slipway.precedent.cases;

import java.util.List;
import java.util.UUID;

/** Knows which approvals of this installation an event of a case would end. */
public interface ApprovalsAtStake {

  /** Approvals in force of the case’s original that name what the event describes. */
  List<AtStake> of(CaseDetails event);

  /**
   * An approval.
   *
   * @param model its name and version
   * @param proposalId the proposal that was approved
   */
  record AtStake(UUID modelId, String model, UUID proposalId) {}
}
