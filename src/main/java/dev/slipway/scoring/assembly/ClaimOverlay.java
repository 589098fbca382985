package dev.slipway.scoring.assembly;

import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Claim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Claims laid over starting answers. */
final class ClaimOverlay {

  private ClaimOverlay() {}

  static AnswerSheet sheet(List<Claim> claims) {
    Map<Question, Input> inputs = new LinkedHashMap<>();
    for (Claim claim : claims) {
      inputs.put(
          claim.question(),
          Input.of(claim.question(), claim.answer(), Origin.CLAIM, claim.reason()));
    }
    return new AnswerSheet(inputs);
  }

  /** A claimed rate or copy lag is about the model in hand, so it is no longer relative. */
  static Scenario absolute(Scenario scenario, AnswerSheet claims) {
    Scenario.Constants constants = scenario.constants();
    boolean lag = constants.lagRelative() && !claims.has(Question.COPY_LAG);
    return scenario
        .withConstants(constants.withLag(constants.lagShape(), lag))
        .withThreats(
            scenario.threats().stream()
                .map(each -> claimed(each, claims) ? absolute(each) : each)
                .toList())
        .withBenefits(
            scenario.benefits().stream()
                .map(each -> claims.has(Question.benefitRate(each.id())) ? absolute(each) : each)
                .toList());
  }

  private static boolean claimed(Threat threat, AnswerSheet claims) {
    return threat.rateQuestions().stream().anyMatch(claims::has);
  }

  private static Threat absolute(Threat threat) {
    return new Threat(threat.id(), threat.kind(), false, threat.breadth(), threat.steps());
  }

  private static Benefit absolute(Benefit benefit) {
    return new Benefit(benefit.id(), false, benefit.breadth());
  }
}
