package dev.slipway.proposal.web.form;

import dev.slipway.form.QuantityForm;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.modality.Modality;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.Proposal;
import dev.slipway.rubric.Benefit;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Threat;
import java.util.List;
import java.util.Set;

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
        suggestedThreats(model, rubric),
        suggestedBenefits(model, rubric),
        List.of(),
        List.of(),
        "",
        "",
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

  public static List<String> suggestedThreats(ModelProfile model, Rubric rubric) {
    return rubric.threats().stream()
        .filter(each -> suggested(each.suggestedFor(), model))
        .map(Threat::id)
        .toList();
  }

  public static List<String> suggestedBenefits(ModelProfile model, Rubric rubric) {
    return rubric.benefits().stream()
        .filter(each -> suggested(each.suggestedFor(), model))
        .map(Benefit::id)
        .toList();
  }

  public static boolean suggested(Set<String> modalities, ModelProfile model) {
    return model.modalities().outputs().stream().map(Modality::name).anyMatch(modalities::contains);
  }

  private static StepForm step(PlanStep step) {
    String shown = step.shown() == null ? "" : step.shown() ? "yes" : "no";
    return new StepForm(Integer.toString(step.afterMonths()), step.access().name(), shown);
  }

  private static ClaimForm claim(Claim claim) {
    return new ClaimForm(claim.question().key(), QuantityForm.of(claim.answer()), claim.reason());
  }
}
