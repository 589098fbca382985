package dev.slipway.pathway.sampling;

import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;
import org.jspecify.annotations.Nullable;

/** What one course makes of all benefits together, for a block of draws. */
public final class BenefitDraws {

  private final CourseDraws draws;
  private final double[] rate;

  public BenefitDraws(CourseDraws draws) {
    this.draws = draws;
    this.rate = new double[draws.size()];
    for (Benefit benefit : draws.course().benefits()) {
      double[] g = rate(benefit);
      for (int i = 0; i < rate.length; i++) {
        rate[i] += g[i] / 12;
      }
    }
  }

  /** The sum of g / 12: extremely good outcomes a month with the model openly distributed. */
  public double[] rate() {
    return rate;
  }

  /** G: use through the originator's own deployment at this level; null: not deployed. */
  public double[] ownUse(@Nullable Access access) {
    double[] use = new double[draws.size()];
    if (access == null) {
      return use;
    }
    double[] reach = draws.useReach(access);
    double[] scope = draws.useScope();
    double[] unhindered = draws.unhindered();
    for (int i = 0; i < use.length; i++) {
      use[i] = reach[i] * scope[i] * unhindered[i];
    }
    return use;
  }

  private double[] rate(Benefit benefit) {
    Question question = Question.benefitRate(benefit.id());
    double[] g = draws.value(question).clone();
    if (benefit.relative() && !draws.answered(question)) {
      Products.multiply(g, draws.generalityOfBenefits());
    }
    return draws.multiplied(g, draws.course().factors(Target.BENEFIT_RATE, benefit.id()));
  }
}
