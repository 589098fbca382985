package dev.slipway.proposal.web.form;

import dev.slipway.form.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release proposal as typed.
 *
 * @param addedClaim the question chosen for the next answer of the submitter's own
 * @param version the one that was read when the form was opened; empty for a new proposal
 */
public record ProposalForm(
    String model,
    String question,
    String decisionDate,
    List<StepForm> steps,
    String scope,
    String horizonMonths,
    String outcomeScale,
    List<String> threats,
    List<String> benefits,
    List<String> modifications,
    List<ClaimForm> claims,
    String addedClaim,
    String confidentiality,
    String version) {

  public ProposalForm(
      @Nullable String model,
      @Nullable String question,
      @Nullable String decisionDate,
      @Nullable List<@Nullable StepForm> steps,
      @Nullable String scope,
      @Nullable String horizonMonths,
      @Nullable String outcomeScale,
      @Nullable List<@Nullable String> threats,
      @Nullable List<@Nullable String> benefits,
      @Nullable List<@Nullable String> modifications,
      @Nullable List<@Nullable ClaimForm> claims,
      @Nullable String addedClaim,
      @Nullable String confidentiality,
      @Nullable String version) {
    this.model = Typed.text(model);
    this.question = Typed.text(question);
    this.decisionDate = Typed.text(decisionDate);
    this.steps = Typed.rows(steps, StepForm.EMPTY);
    this.scope = Typed.text(scope);
    this.horizonMonths = Typed.text(horizonMonths);
    this.outcomeScale = Typed.text(outcomeScale);
    this.threats = Typed.rows(threats, "");
    this.benefits = Typed.rows(benefits, "");
    this.modifications = Typed.rows(modifications, "");
    this.claims = Typed.rows(claims, ClaimForm.on(""));
    this.addedClaim = Typed.text(addedClaim);
    this.confidentiality = Typed.text(confidentiality);
    this.version = Typed.text(version);
  }

  public ProposalForm withSteps(List<StepForm> others) {
    return with(
        List.copyOf(others), outcomeScale, threats, benefits, modifications, claims, addedClaim);
  }

  public ProposalForm withClaims(List<ClaimForm> others) {
    return with(steps, outcomeScale, threats, benefits, modifications, List.copyOf(others), "");
  }

  public ProposalForm withOutcomes(List<String> otherThreats, List<String> otherBenefits) {
    return with(
        steps, outcomeScale, otherThreats, otherBenefits, modifications, claims, addedClaim);
  }

  public ProposalForm withModifications(List<String> others) {
    return with(steps, outcomeScale, threats, benefits, List.copyOf(others), claims, addedClaim);
  }

  public ProposalForm withScale(String other) {
    return with(steps, other, threats, benefits, modifications, claims, addedClaim);
  }

  private ProposalForm with(
      List<StepForm> planned,
      String scale,
      List<String> harms,
      List<String> goods,
      List<String> safeguards,
      List<ClaimForm> claimed,
      String added) {
    return new ProposalForm(
        model,
        question,
        decisionDate,
        planned,
        scope,
        horizonMonths,
        scale,
        harms,
        goods,
        safeguards,
        claimed,
        added,
        confidentiality,
        version);
  }

  public static ProposalForm empty() {
    return new ProposalForm(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }
}
