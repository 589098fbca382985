package dev.slipway.scoring.observed;

import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Question;

/**
 * How many times as often something happens with the model in hand as an answer says that speaks of
 * the rubric's model: by the middle numbers of capability and generality.
 */
public final class CarriedRates {

  /** A leak rate counts by month, and evidence by year. */
  private static final double MONTHS = 12;

  private CarriedRates() {}

  public static double scale(Question question, Scenario scenario) {
    return switch (question.family()) {
      case LEAK -> MONTHS;
      case THREAT_RATE ->
          scenario.threats().stream()
              .filter(each -> each.id().equals(question.id()) && each.relative())
              .findFirst()
              .map(each -> ofThreat(each, scenario))
              .orElse(1.0);
      case BENEFIT_RATE ->
          scenario.benefits().stream()
              .filter(each -> each.id().equals(question.id()) && each.relative())
              .findFirst()
              .map(each -> ofBenefit(each, scenario))
              .orElse(1.0);
      default -> 1;
    };
  }

  private static double ofThreat(Threat threat, Scenario scenario) {
    Question breadth = Question.generalityThreats(scenario.plan().generality());
    return capability(Question.CAPABILITY_THREATS, scenario)
        * (threat.breadth() ? middle(breadth, scenario) : 1);
  }

  private static double ofBenefit(Benefit benefit, Scenario scenario) {
    Question breadth = Question.generalityBenefits(scenario.plan().generality());
    return capability(Question.CAPABILITY_BENEFITS, scenario)
        * (benefit.breadth() ? middle(breadth, scenario) : 1);
  }

  private static double capability(Question exponent, Scenario scenario) {
    return StrictMath.pow(middle(Question.CAPABILITY, scenario), middle(exponent, scenario));
  }

  private static double middle(Question question, Scenario scenario) {
    return scenario.answers().answer(question).p50();
  }
}
