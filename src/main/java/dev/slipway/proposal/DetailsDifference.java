package dev.slipway.proposal;

import dev.slipway.audit.Change;
import java.util.List;
import java.util.stream.Stream;

/** Says field by field what a change of a proposal changed. */
final class DetailsDifference {

  private DetailsDifference() {}

  static List<Change> between(ProposalDetails before, ProposalDetails after) {
    return Stream.of(
            Change.between("model", before.modelId(), after.modelId()),
            Change.between("question", before.question(), after.question()),
            Change.between("decisionDate", before.decisionDate(), after.decisionDate()),
            Change.between("plan", plan(before), plan(after)),
            Change.between("scope", before.scope(), after.scope()),
            Change.between("horizonMonths", before.horizonMonths(), after.horizonMonths()),
            Change.between("outcomeScale", before.outcomeScale(), after.outcomeScale()),
            Change.between("threats", list(before.threats()), list(after.threats())),
            Change.between("benefits", list(before.benefits()), list(after.benefits())),
            Change.between(
                "modifications", list(before.modifications()), list(after.modifications())),
            Change.between("claims", claims(before), claims(after)),
            Change.between("confidentiality", before.confidentiality(), after.confidentiality()))
        .flatMap(each -> each)
        .toList();
  }

  private static String list(List<String> ids) {
    return String.join(", ", ids);
  }

  private static String plan(ProposalDetails details) {
    return list(
        details.steps().stream()
            .map(step -> step.afterMonths() + " " + step.access() + shown(step))
            .toList());
  }

  private static String shown(PlanStep step) {
    if (step.shown() == null) {
      return "";
    }
    return step.shown() ? " shown" : " not shown";
  }

  private static String claims(ProposalDetails details) {
    return list(
        details.claims().stream()
            .map(
                claim ->
                    claim.question().key() + " = " + claim.answer() + " (" + claim.reason() + ")")
            .toList());
  }
}
