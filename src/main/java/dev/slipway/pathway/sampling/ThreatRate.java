package dev.slipway.pathway.sampling;

import dev.slipway.pathway.ChainStep;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.course.Applied;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;
import dev.slipway.stats.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * n / 12 of one threat in one course: extremely bad outcomes a month at exposure 1 and no
 * readiness, for a block of draws.
 */
final class ThreatRate {

  private final Threat threat;
  private final CourseDraws draws;
  private final Course course;
  private final double @Nullable [] spread;

  /** All that a rate depends on, so that courses which agree on it have it in common. */
  private record Key(
      Threat threat,
      List<Quantity> own,
      @Nullable Generality generality,
      double @Nullable [] spread,
      List<Applied> factors,
      List<Applied> steps,
      List<Applied> capability) {}

  ThreatRate(Threat threat, CourseDraws draws, double @Nullable [] spread) {
    this.threat = threat;
    this.draws = draws;
    this.course = draws.course();
    this.spread = spread;
  }

  double[] rate() {
    return rate(course.generality(), course.factors(Target.SCALE_CAPABILITY));
  }

  /** The same, were this model neither more capable nor more general than it is proposed. */
  double[] rateOfTheOriginal() {
    return rate(course.scenario().plan().generality(), List.of());
  }

  private double[] rate(Generality generality, List<Applied> capability) {
    List<Applied> factors = course.factors(Target.THREAT_RATE, threat.id());
    List<Applied> steps =
        threat.isChain() ? course.factors(Target.THREAT_STEP, threat.id()) : List.of();
    List<Quantity> own =
        threat.rateQuestions().stream().map(each -> course.answers().answer(each)).toList();
    Key key =
        new Key(threat, own, isBroad() ? generality : null, spread, factors, steps, capability);
    return draws.recent(key, () -> make(generality, factors, capability));
  }

  private double[] make(Generality generality, List<Applied> factors, List<Applied> capability) {
    double[] n = threat.isChain() ? chain() : single();
    if (isCarriedOver()) {
      double[] power = draws.scale().capability(Question.CAPABILITY_THREATS);
      if (power != null) {
        Products.multiply(n, power);
      }
    }
    if (isBroad()) {
      Products.multiply(n, draws.scale().generalityOfThreats(generality));
    }
    if (!capability.isEmpty()) {
      Products.multiply(n, draws.factors().raised(capability, Question.CAPABILITY_THREATS));
    }
    draws.factors().multiplied(n, factors);
    for (int i = 0; i < n.length; i++) {
      n[i] /= 12;
    }
    return n;
  }

  private boolean isBroad() {
    return threat.breadth() && isCarriedOver();
  }

  /** An answer of a reviewer, to the rate or to any step, is about the model in hand. */
  private boolean isCarriedOver() {
    return threat.relative()
        && threat.rateQuestions().stream().noneMatch(draws.answers()::answered);
  }

  private double[] single() {
    Question question = Question.threatRate(threat.id());
    return draws.answers().answered(question)
        ? draws.answers().value(question).clone()
        : draws.answers().widened(question, spread, false);
  }

  /** What the model adds to a world without it; all of it where no step tells of such a world. */
  private double[] chain() {
    double[] with = product(false);
    if (threat.addsToOthers()) {
      double[] without = product(true);
      for (int i = 0; i < with.length; i++) {
        with[i] = Math.max(0, with[i] - without[i]);
      }
    }
    return with;
  }

  private double[] product(boolean withoutModel) {
    double[] product = draws.answers().ones();
    for (ChainStep step : threat.steps()) {
      List<Applied> factors =
          course.stepFactors(threat.id(), step).stream()
              .filter(applied -> !(withoutModel && applied.factor().isWithOnly()))
              .toList();
      Question side = withoutModel ? step.without(threat.id()) : step.with(threat.id());
      Products.multiply(product, draws.factors().step(side, factors));
    }
    return product;
  }
}
