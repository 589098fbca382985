package dev.slipway.proposal.web.form;

import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.suggestion.Offering;
import dev.slipway.proposal.suggestion.Suggestions;
import dev.slipway.proposal.template.ProposalTemplate;
import dev.slipway.rubric.Rubric;
import java.util.List;

/** Fills the form: from a proposal, or with what is usual for a model. */
public final class ProposalFormWriter {

  public static final String USUAL_HORIZON = "36";

  private ProposalFormWriter() {}

  /** A new proposal for a model, with its own scope and the threats and benefits it suggests. */
  public static ProposalForm forModel(ModelProfile model, Rubric rubric) {
    return new ProposalForm(
        model.id().toString(),
        "",
        "",
        List.of(new StepForm("0", "", "")),
        model.scope().name(),
        USUAL_HORIZON,
        rubric.outcomeScales().get(0).id(),
        Suggestions.threats(rubric, Offering.of(model)),
        Suggestions.benefits(rubric, Offering.of(model)),
        List.of(),
        List.of(),
        "",
        "",
        "");
  }

  /** Likewise, by a template in place of what the model suggests. */
  public static ProposalForm by(ProposalTemplate template, ProposalForm usual) {
    return new ProposalForm(
        usual.model(),
        usual.question(),
        usual.decisionDate(),
        template.steps().stream()
            .map(step -> new StepForm(Integer.toString(step.month()), step.access().name(), ""))
            .toList(),
        template.scope().name(),
        usual.horizonMonths(),
        usual.outcomeScale(),
        template.threats(),
        template.benefits(),
        template.modifications(),
        usual.claims(),
        "",
        usual.confidentiality(),
        "");
  }

  /**
   * Likewise, by an earlier proposal. What was asked and by when is asked anew; own answers are
   * about a model, and go with it alone.
   */
  public static ProposalForm like(Proposal earlier, ModelProfile model) {
    ProposalForm form = from(earlier);
    return new ProposalForm(
        model.id().toString(),
        "",
        "",
        form.steps(),
        form.scope(),
        form.horizonMonths(),
        form.outcomeScale(),
        form.threats(),
        form.benefits(),
        form.modifications(),
        earlier.modelId().equals(model.id()) ? form.claims() : List.of(),
        "",
        form.confidentiality(),
        "");
  }

  public static ProposalForm from(Proposal proposal) {
    return new ProposalForm(
        proposal.modelId().toString(),
        proposal.question(),
        proposal.decisionDate().toString(),
        proposal.steps().stream().map(ProposalFormWriter::step).toList(),
        proposal.scope().name(),
        Integer.toString(proposal.horizonMonths()),
        proposal.outcomeScale(),
        proposal.threats(),
        proposal.benefits(),
        proposal.modifications(),
        proposal.claims().stream().map(ProposalFormWriter::claim).toList(),
        "",
        proposal.confidentiality(),
        Integer.toString(proposal.version()));
  }

  /** What the form offers by now: its scope, or anything where it hands out the weights. */
  public static Offering offering(ProposalForm form, ModelProfile model) {
    boolean weights =
        form.steps().stream()
            .flatMap(step -> Typed.constant(step.access(), AccessLevel.class).stream())
            .anyMatch(level -> level.compareTo(AccessLevel.GATED_WEIGHTS) >= 0);
    return Offering.of(
        model,
        weights
            ? DeploymentScope.OPEN_ENDED
            : Typed.constant(form.scope(), DeploymentScope.class).orElse(model.scope()));
  }

  private static StepForm step(PlanStep step) {
    String shown = step.shown() == null ? "" : step.shown() ? "yes" : "no";
    return new StepForm(Integer.toString(step.afterMonths()), step.access().name(), shown);
  }

  private static ClaimForm claim(Claim claim) {
    return new ClaimForm(claim.question().key(), QuantityForm.of(claim.answer()), claim.reason());
  }
}
