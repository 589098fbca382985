package dev.slipway.pathway.ledger;

import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.sampling.BenefitDraws;
import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.stats.OneMinusExp;
import dev.slipway.stats.Vectors;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Monthly chances of an extremely good outcome; they change only with the level of access. */
final class GoodLosses {

  private final BenefitDraws benefits;
  private final double[] open;
  private final Map<@Nullable Access, double[][]> levels = new HashMap<>();

  GoodLosses(CourseDraws draws) {
    this.benefits = new BenefitDraws(draws);
    this.open = loss(benefits.rate());
  }

  /** By state, then draw; all states but 0 and 1 are alike. */
  double[][] at(@Nullable Access access) {
    double[][] known = levels.get(access);
    if (known == null) {
      known = make(access);
      levels.put(access, known);
    }
    return known;
  }

  private double[][] make(@Nullable Access access) {
    double[] g = benefits.rate();
    double[] own = benefits.ownUse(access);
    double[] copy = benefits.copyUse();
    double[] held = new double[own.length];
    double[] copied = new double[own.length];
    for (int i = 0; i < own.length; i++) {
      held[i] = own[i] * g[i];
      copied[i] = Math.max(own[i], copy[i]) * g[i];
    }
    return new double[][] {loss(held), loss(copied), open, open, open};
  }

  private static double[] loss(double[] hazards) {
    double[] loss = new double[hazards.length];
    OneMinusExp.of(hazards, loss, hazards.length, Vectors.max(hazards));
    return loss;
  }
}
