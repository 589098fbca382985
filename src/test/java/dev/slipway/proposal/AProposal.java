package dev.slipway.proposal;

import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.DeploymentScope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A proposal to test with: a product from the sixth of April 2022 on, judged over three years, but
 * for what is said otherwise.
 */
public final class AProposal {

  private final UUID model;
  private String question = "Whether to release it";
  private LocalDate decisionDate = LocalDate.of(2022, 4, 6);
  private List<PlanStep> steps = List.of(new PlanStep(0, AccessLevel.HOSTED, null));
  private DeploymentScope scope = DeploymentScope.DOMAIN;
  private int horizonMonths = 36;
  private String outcomeScale = "board";
  private List<String> threats = List.of("fraud");
  private List<String> benefits = List.of("creative");
  private List<String> modifications = List.of();
  private List<Claim> claims = List.of();

  private AProposal(UUID model) {
    this.model = model;
  }

  public static AProposal aProposal(UUID model) {
    return new AProposal(model);
  }

  /** The same as another, but for what is changed. */
  public static AProposal like(ProposalDetails other) {
    AProposal proposal = aProposal(other.modelId()).asking(other.question());
    proposal.decisionDate = other.decisionDate();
    proposal.steps = other.steps();
    proposal.scope = other.scope();
    proposal.horizonMonths = other.horizonMonths();
    proposal.outcomeScale = other.outcomeScale();
    proposal.threats = other.threats();
    proposal.benefits = other.benefits();
    proposal.modifications = other.modifications();
    proposal.claims = other.claims();
    return proposal;
  }

  public AProposal asking(String other) {
    question = other;
    return this;
  }

  public AProposal decidedOn(LocalDate day) {
    decisionDate = day;
    return this;
  }

  public AProposal plan(PlanStep... other) {
    steps = List.of(other);
    return this;
  }

  public AProposal over(int months) {
    horizonMonths = months;
    return this;
  }

  public AProposal threats(String... other) {
    threats = List.of(other);
    return this;
  }

  public AProposal benefits(String... other) {
    benefits = List.of(other);
    return this;
  }

  public AProposal modifications(List<String> other) {
    modifications = List.copyOf(other);
    return this;
  }

  public AProposal modifications(String... other) {
    return modifications(List.of(other));
  }

  public AProposal claims(List<Claim> other) {
    claims = List.copyOf(other);
    return this;
  }

  public ProposalDetails details() {
    return new ProposalDetails(
        model,
        question,
        decisionDate,
        steps,
        scope,
        horizonMonths,
        outcomeScale,
        threats,
        benefits,
        modifications,
        claims,
        "");
  }
}
