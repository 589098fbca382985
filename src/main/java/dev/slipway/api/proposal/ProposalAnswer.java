package dev.slipway.api.proposal;

import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.ProposalState;
import dev.slipway.proposal.program.ProposalCard;
import dev.slipway.stats.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it stands.
 *
 * @param basedOn the proposal that it was copied from; null if it was not
 * @param happenings what happened after the decision
 * @param version counts changes; the entity tag has it too
 */
record ProposalAnswer(
    UUID id,
    UUID model,
    String question,
    ProposalState state,
    LocalDate decisionDate,
    List<Step> plan,
    DeploymentScope scope,
    int horizonMonths,
    String outcomeScale,
    List<String> threats,
    List<String> benefits,
    List<String> modifications,
    List<ClaimAnswer> claims,
    String confidentiality,
    @Nullable UUID basedOn,
    Instant createdAt,
    @Nullable Instant submittedAt,
    @Nullable Instant withdrawnAt,
    List<Happening> happenings,
    int version) {

  /**
   * A step of the plan.
   *
   * @param shown whether the capability is shown; null leaves it to the level of access
   */
  record Step(int month, AccessLevel access, @Nullable Boolean shown) {
    private static Step of(PlanStep step) {
      return new Step(step.afterMonths(), step.access(), step.shown());
    }
  }

  /** An answer of the submitter's own; three equal numbers where it is known. */
  record ClaimAnswer(String question, Percentiles answer, String reason) {
    private static ClaimAnswer of(Claim claim) {
      return new ClaimAnswer(
          claim.question().key(), Percentiles.of(claim.answer()), claim.reason());
    }
  }

  /** The 5th, 50th and 95th percentile. */
  record Percentiles(double p05, double p50, double p95) {
    private static Percentiles of(Quantity quantity) {
      double middle = quantity.p50();
      return quantity instanceof Quantity.Percentiles three
          ? new Percentiles(three.p05(), three.p50(), three.p95())
          : new Percentiles(middle, middle, middle);
    }
  }

  /** Something that happened after the decision. */
  record Happening(OutcomeReportKind kind, LocalDate on, String what, String source) {
    private static Happening of(Observation seen) {
      return new Happening(seen.kind(), seen.on(), seen.what(), seen.source());
    }
  }

  static ProposalAnswer of(ProposalCard proposal) {
    ProposalDetails details = proposal.details();
    return new ProposalAnswer(
        proposal.id(),
        details.modelId(),
        details.question(),
        proposal.state(),
        details.decisionDate(),
        details.steps().stream().map(Step::of).toList(),
        details.scope(),
        details.horizonMonths(),
        details.outcomeScale(),
        details.threats(),
        details.benefits(),
        details.modifications(),
        details.claims().stream().map(ClaimAnswer::of).toList(),
        details.confidentiality(),
        proposal.basedOn(),
        proposal.createdAt(),
        proposal.submittedAt(),
        proposal.withdrawnAt(),
        proposal.happenings().stream().map(Happening::of).toList(),
        proposal.version());
  }
}
