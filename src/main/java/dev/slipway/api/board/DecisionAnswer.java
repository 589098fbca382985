package dev.slipway.api.board;

import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionBounds;
import dev.slipway.decision.Trigger;
import dev.slipway.decision.Verdict;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.rubric.BoardVerdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stands.
 *
 * @param delayedUntil from when on a delayed release may happen; null where it is not delayed
 * @param againstRule why it goes against the board's limits; empty where it does not
 * @param nextReview by when the board looks again at an approval in force; null where the policy
 *     asks for no periodic review
 * @param takenAt since when it is in effect; null as long as signatures are missing
 */
record DecisionAnswer(
    UUID id,
    int ordinal,
    Decision.Status status,
    Verdict verdict,
    @Nullable LocalDate delayedUntil,
    String reasons,
    String againstRule,
    Basis basis,
    List<ConditionAnswer> conditions,
    Bounds bounds,
    @Nullable LocalDate nextReview,
    String contentHash,
    int signaturesNeeded,
    List<SignedAnswer> signatures,
    List<SaidAnswer> dissents,
    List<SaidAnswer> confirmations,
    Instant proposedAt,
    @Nullable Instant takenAt) {

  /** What it rests on. */
  record Basis(
      UUID scoreId, String scenarioHash, int policyVersion, BoardVerdict rule, String trailHead) {}

  /** How far it reaches. */
  record Bounds(
      List<String> environments,
      @Nullable LocalDate validUntil,
      Set<Trigger> triggers,
      List<DecisionBounds.Required> evidence,
      Set<EvidenceKind> evidenceKinds) {}

  /**
   * A modification that has to be made, or something else that has to hold.
   *
   * @param modification its slug; null where the board said it in words, which are the name then
   * @param metAt when it was met; null as long as it was not
   */
  record ConditionAnswer(
      UUID id,
      @Nullable String modification,
      String name,
      String owner,
      LocalDate due,
      @Nullable Instant metAt,
      @Nullable String how) {

    private static ConditionAnswer of(Decision.Condition condition) {
      Decision.Met met = condition.met();
      return new ConditionAnswer(
          condition.id(),
          condition.modification(),
          condition.name(),
          condition.ownerName(),
          condition.due(),
          met == null ? null : met.at(),
          met == null ? null : met.how());
    }
  }

  /** One chair's signature. */
  record SignedAnswer(String by, Instant at) {}

  /** One member's word. */
  record SaidAnswer(String by, String reason, Instant at) {}

  static DecisionAnswer of(Decision decision, @Nullable LocalDate nextReview) {
    Decision.Basis basis = decision.basis();
    DecisionBounds bounds = decision.bounds();
    return new DecisionAnswer(
        decision.id(),
        decision.ordinal(),
        decision.status(),
        decision.verdict(),
        decision.until(),
        decision.reasons(),
        decision.againstRule(),
        new Basis(
            basis.scoreId(),
            basis.scenarioHash(),
            basis.policyVersion(),
            basis.rule(),
            basis.trailHead()),
        decision.conditions().stream().map(ConditionAnswer::of).toList(),
        new Bounds(
            bounds.environments(),
            bounds.validUntil(),
            bounds.triggers(),
            bounds.evidence(),
            bounds.kinds()),
        nextReview,
        decision.contentHash(),
        decision.quorum(),
        decision.signatures().stream()
            .map(one -> new SignedAnswer(one.byName(), one.at()))
            .toList(),
        decision.dissents().stream()
            .map(one -> new SaidAnswer(one.byName(), one.reason(), one.at()))
            .toList(),
        decision.confirmations().stream()
            .map(one -> new SaidAnswer(one.byName(), one.reason(), one.at()))
            .toList(),
        decision.proposedAt(),
        decision.takenAt());
  }
}
