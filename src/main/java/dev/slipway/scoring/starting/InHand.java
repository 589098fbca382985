package dev.slipway.scoring.starting;

import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;

/**
 * A scenario's own answers as they speak of the model in hand, so that they can stand beside those
 * of reviewers, which do: what is relative to the reference model is carried over to this one, in
 * logarithms, where middles add up and widths add up in squares. Of a relative chain only the
 * product is carried over, so its steps are left out.
 */
final class InHand {

  private static final double REFERENCE_PARAMETERS = 1e10;

  /** As in the engine. */
  private static final double WIDEST = 3;

  private final Scenario scenario;
  private Answers answers;

  private InHand(Scenario scenario) {
    this.scenario = scenario;
    this.answers = scenario.answers();
  }

  static Answers answers(Scenario scenario) {
    InHand inHand = new InHand(scenario);
    scenario.threats().stream().filter(Threat::relative).forEach(inHand::carryOver);
    scenario.benefits().stream().filter(Benefit::relative).forEach(inHand::carryOver);
    if (scenario.constants().lagRelative()) {
      inHand.multiply(
          Question.COPY_LAG,
          1,
          inHand.power(Question.PARAMETERS, REFERENCE_PARAMETERS, Question.COPY_BARRIER_EXPONENT));
    }
    return inHand.answers;
  }

  private void carryOver(Threat threat) {
    if (threat.isChain()) {
      answers = answers.only(question -> !threat.rateQuestions().contains(question));
      return;
    }
    Factor factor = power(Question.CAPABILITY, 1, Question.CAPABILITY_THREATS);
    Generality generality = scenario.plan().generality();
    multiply(
        Question.threatRate(threat.id()),
        spread(),
        threat.breadth() ? factor.times(of(Question.generalityThreats(generality))) : factor);
  }

  /** How much wider what is carried over becomes, in the middle. */
  private double spread() {
    double size = power(Question.PARAMETERS, REFERENCE_PARAMETERS, Question.SPREAD_EXPONENT).middle;
    return Math.min(
        WIDEST, Math.exp(size) * scenario.constants().spread(scenario.plan().assurance()));
  }

  private void carryOver(Benefit benefit) {
    Factor factor = power(Question.CAPABILITY, 1, Question.CAPABILITY_BENEFITS);
    Generality generality = scenario.plan().generality();
    multiply(
        Question.benefitRate(benefit.id()),
        1,
        benefit.breadth() ? factor.times(of(Question.generalityBenefits(generality))) : factor);
  }

  private void multiply(Question question, double wider, Factor by) {
    Factor product = of(question).wider(wider).times(by);
    answers = answers.with(question, product.quantity());
  }

  private Factor of(Question question) {
    return Factor.of(scenario.answers().answer(question));
  }

  /** (x / unit)^e: its width is what both leave open, to first order. */
  private Factor power(Question base, double unit, Question exponent) {
    Factor x = of(base);
    Quantity e = scenario.answers().answer(exponent);
    double log = x.middle() - Math.log(unit);
    double low = e instanceof Quantity.Percentiles p ? p.p50() - p.p05() : 0;
    double high = e instanceof Quantity.Percentiles p ? p.p95() - p.p50() : 0;
    boolean above = log >= 0;
    return new Factor(
        e.p50() * log,
        Math.hypot(e.p50() * x.below(), log * (above ? low : high)),
        Math.hypot(e.p50() * x.above(), log * (above ? high : low)));
  }

  /** A positive number as its logarithm, with how far its 5th and 95th percentile lie off. */
  private record Factor(double middle, double below, double above) {

    static Factor of(Quantity quantity) {
      double middle = Math.log(quantity.p50());
      return quantity instanceof Quantity.Percentiles p
          ? new Factor(middle, middle - Math.log(p.p05()), Math.log(p.p95()) - middle)
          : new Factor(middle, 0, 0);
    }

    Factor times(Factor other) {
      return new Factor(
          middle + other.middle, Math.hypot(below, other.below), Math.hypot(above, other.above));
    }

    Factor wider(double by) {
      return new Factor(middle, below * by, above * by);
    }

    Quantity quantity() {
      double p50 = Math.exp(middle);
      return below == 0 && above == 0
          ? Quantity.of(p50)
          : Quantity.of(Math.exp(middle - below), p50, Math.exp(middle + above));
    }
  }
}
