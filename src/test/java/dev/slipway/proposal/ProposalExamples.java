package dev.slipway.proposal;

import dev.slipway.profile.AccessLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Proposals to test with: an image model, staged at once and hosted after three months. */
public final class ProposalExamples {

  public static final UUID MODEL = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private ProposalExamples() {}

  public static Proposal draft() {
    return new Proposal(details(), null, null, Instant.parse("2022-04-01T09:00:00Z"));
  }

  public static Proposal submitted() {
    Proposal proposal = draft();
    proposal.move(Transition.SUBMIT, null, Instant.parse("2022-04-02T09:00:00Z"));
    return proposal;
  }

  /** Tries what its state refuses. */
  public static void submitAgain(Proposal proposal) {
    proposal.move(Transition.SUBMIT, null, Instant.parse("2022-04-03T09:00:00Z"));
  }

  public static ProposalDetails details() {
    return details(
        MODEL,
        List.of(
            new PlanStep(0, AccessLevel.STAGED, true), new PlanStep(3, AccessLevel.HOSTED, null)),
        36,
        List.of("intimate-imagery", "harassment"),
        List.of());
  }

  public static ProposalDetails of(UUID model) {
    return details(model, details().steps(), 36, details().threats(), List.of());
  }

  /** What a proposal asks, but to be decided on another day. */
  public static ProposalDetails decidedOn(Proposal proposal, LocalDate day) {
    return AProposal.like(proposal.details()).decidedOn(day).details();
  }

  static ProposalDetails withSteps(PlanStep... steps) {
    return details(MODEL, List.of(steps), 36, List.of("harassment"), List.of());
  }

  static ProposalDetails withClaims(Claim... claims) {
    return details(MODEL, List.of(), 36, List.of("harassment"), List.of(claims));
  }

  static ProposalDetails withHorizon(int months) {
    return details(MODEL, List.of(), months, List.of("harassment"), List.of());
  }

  static ProposalDetails withoutOutcomes() {
    return AProposal.aProposal(MODEL).asking("Release it?").plan().threats().benefits().details();
  }

  private static ProposalDetails details(
      UUID model, List<PlanStep> steps, int horizon, List<String> threats, List<Claim> claims) {
    return AProposal.aProposal(model)
        .asking("Shall selected testers have it, and everybody in summer?")
        .plan(steps.toArray(PlanStep[]::new))
        .over(horizon)
        .threats(threats.toArray(String[]::new))
        .modifications("filters")
        .claims(claims)
        .details();
  }
}
