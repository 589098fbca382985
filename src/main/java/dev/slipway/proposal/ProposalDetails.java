package dev.slipway.proposal;

import dev.slipway.profile.DeploymentScope;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * What a proposal asks.
 *
 * @param modelId the model to be released
 * @param question what is to be decided
 * @param decisionDate by when; reference cases announced later do not count
 * @param steps the release plan, kept by month
 * @param horizonMonths 1 to 120, from the decision
 * @param outcomeScale id of the scale of the rubric that says what is extremely bad and good
 * @param threats ids of the threats that apply
 * @param benefits ids of the benefits that apply
 * @param modifications chosen modifications of the catalogue, in order
 * @param claims answers changed from the rubric
 * @param confidentiality how far it may be shown, in the board's words; empty where not marked
 */
public record ProposalDetails(
    UUID modelId,
    String question,
    LocalDate decisionDate,
    List<PlanStep> steps,
    DeploymentScope scope,
    int horizonMonths,
    String outcomeScale,
    List<String> threats,
    List<String> benefits,
    List<String> modifications,
    List<Claim> claims,
    String confidentiality) {

  public static final int SHORTEST_HORIZON = 1;
  public static final int LONGEST_HORIZON = 120;

  public ProposalDetails {
    require(!question.isBlank(), "no question to decide");
    require(
        horizonMonths >= SHORTEST_HORIZON && horizonMonths <= LONGEST_HORIZON,
        "a horizon of " + horizonMonths + " months");
    steps = steps.stream().sorted(Comparator.comparingInt(PlanStep::afterMonths)).toList();
    threats = List.copyOf(threats);
    benefits = List.copyOf(benefits);
    modifications = List.copyOf(modifications);
    claims = List.copyOf(claims);
    distinct(steps.stream().map(PlanStep::afterMonths).toList(), "two steps in one month");
    distinct(claims.stream().map(Claim::question).toList(), "two claims on one question");
    distinct(threats, "a threat twice");
    distinct(benefits, "a benefit twice");
    distinct(modifications, "a modification twice");
    require(!threats.isEmpty() || !benefits.isEmpty(), "neither threats nor benefits");
    confidentiality = Confidentiality.tidy(confidentiality);
    require(confidentiality.length() <= Confidentiality.LONGEST, "a mark that is too long");
    require(Confidentiality.printable(confidentiality), "a mark that cannot be printed");
  }

  /** The same with other modifications. */
  public ProposalDetails withModifications(List<String> others) {
    return with(modelId, question, decisionDate, others);
  }

  /** The same under another question. */
  public ProposalDetails withQuestion(String other) {
    return with(modelId, other, decisionDate, modifications);
  }

  /** The same asked anew, perhaps for another model. */
  public ProposalDetails anew(UUID model, LocalDate day) {
    return with(model, question, day, modifications);
  }

  private ProposalDetails with(UUID model, String asked, LocalDate day, List<String> modified) {
    return new ProposalDetails(
        model,
        asked,
        day,
        steps,
        scope,
        horizonMonths,
        outcomeScale,
        threats,
        benefits,
        modified,
        claims,
        confidentiality);
  }

  private static void distinct(List<?> values, String fault) {
    require(new HashSet<>(values).size() == values.size(), fault);
  }

  private static void require(boolean met, String fault) {
    if (!met) {
      throw new IllegalArgumentException("A proposal with " + fault);
    }
  }
}
