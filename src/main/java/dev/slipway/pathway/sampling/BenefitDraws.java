package dev.slipway.pathway.sampling;

import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.course.Applied;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one course makes of all benefits together, for a block of draws. */
public final class BenefitDraws {

  private final CourseDraws draws;
  private final double[] rate;
  private final double @Nullable [] substitute;

  public BenefitDraws(CourseDraws draws) {
    this.draws = draws;
    Course course = draws.course();
    this.rate = sum(course.generality(), course.factors(Target.SCALE_CAPABILITY));
    double[] share = draws.substitute(Question.SUBSTITUTE_USE);
    this.substitute =
        share == null || !Substitutes.isImproved(course)
            ? share
            : Substitutes.outdone(
                Question.SUBSTITUTE_USE,
                share,
                sum(course.scenario().plan().generality(), List.of()),
                rate,
                draws);
  }

  private double[] sum(Generality generality, List<Applied> capability) {
    double[] sum = new double[draws.size()];
    List<Benefit> benefits = new ArrayList<>(draws.course().benefits());
    benefits.sort(Comparator.comparing(Benefit::id));
    for (Benefit benefit : benefits) {
      double[] g = rate(benefit, generality, capability);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += g[i] / 12;
      }
    }
    return sum;
  }

  /** The sum of g / 12: extremely good outcomes a month with the model openly distributed. */
  public double[] rate() {
    return rate;
  }

  /**
   * G: use through the originator's own deployment at this level, and through what exists already;
   * null: not deployed.
   */
  public double[] ownUse(@Nullable Access access) {
    double[] use = new double[draws.size()];
    if (access == null) {
      return Substitutes.beside(substitute, use);
    }
    double[] reach = draws.reach().use(access);
    double[] scope = draws.reach().useScope();
    double[] unhindered = draws.reach().unhindered();
    for (int i = 0; i < use.length; i++) {
      use[i] = reach[i] * scope[i] * unhindered[i];
    }
    return Substitutes.beside(substitute, use);
  }

  /** c_g: use through a restricted copy. */
  public double[] copyUse() {
    return Substitutes.beside(substitute, draws.copies().benefit());
  }

  private double[] rate(Benefit benefit, Generality generality, List<Applied> capability) {
    Question question = Question.benefitRate(benefit.id());
    double[] g = draws.answers().value(question).clone();
    if (benefit.relative() && !draws.answers().answered(question)) {
      double[] power = draws.scale().capability(Question.CAPABILITY_BENEFITS);
      if (power != null) {
        Products.multiply(g, power);
      }
      if (benefit.breadth()) {
        Products.multiply(g, draws.scale().generalityOfBenefits(generality));
      }
    }
    if (!capability.isEmpty()) {
      Products.multiply(g, draws.factors().raised(capability, Question.CAPABILITY_BENEFITS));
    }
    return draws.factors().multiplied(g, draws.course().factors(Target.BENEFIT_RATE, benefit.id()));
  }
}
