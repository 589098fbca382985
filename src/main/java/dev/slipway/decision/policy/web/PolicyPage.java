package dev.slipway.decision.policy.web;

import dev.slipway.audit.Change;
import dev.slipway.rubric.OutcomeScale;
import dev.slipway.rubric.Policy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The board's policy.
 *
 * @param open changes that wait for the other of the two
 * @param history every version, the newest first
 */
record PolicyPage(
    int version,
    Policy policy,
    List<OutcomeScale> scales,
    List<OpenChange> open,
    List<Past> history) {

  /**
   * A change that waits.
   *
   * @param mayConfirm whether the reader is the other of the two
   * @param mine whether the reader proposed it
   */
  record OpenChange(
      UUID id,
      String byName,
      Instant at,
      String reason,
      List<Change> changes,
      boolean mayConfirm,
      boolean mine) {}

  /** A version, and what it changed; the first changed nothing. */
  record Past(
      int version,
      Instant since,
      String reason,
      String proposedBy,
      String confirmedBy,
      List<Change> changes) {}
}
