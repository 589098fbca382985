package dev.slipway.pathway.ledger;

import dev.slipway.pathway.Access;
import dev.slipway.pathway.sampling.BenefitDraws;
import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.stats.Losses;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Monthly chances of an extremely good outcome; they change only with the level of access. */
final class GoodLosses {

  private final CourseDraws draws;
  private final BenefitDraws benefits;
  private final double[] open;
  private final Map<@Nullable Access, Level> levels = new HashMap<>();

  /**
   * Chances by draw.
   *
   * @param held in state 0
   * @param copied in state 1
   * @param out in all others
   */
  record Level(double[] held, double[] copied, double[] out) {}

  GoodLosses(CourseDraws draws) {
    this.draws = draws;
    this.benefits = new BenefitDraws(draws);
    this.open = loss(benefits.rate());
  }

  Level at(@Nullable Access access) {
    Level known = levels.get(access);
    if (known == null) {
      known = make(access);
      levels.put(access, known);
    }
    return known;
  }

  private Level make(@Nullable Access access) {
    double[] g = benefits.rate();
    double[] own = benefits.ownUse(access);
    double[] copy = draws.copyBenefit();
    double[] held = new double[own.length];
    double[] copied = new double[own.length];
    for (int i = 0; i < own.length; i++) {
      held[i] = own[i] * g[i];
      copied[i] = Math.max(own[i], copy[i]) * g[i];
    }
    return new Level(loss(held), loss(copied), open);
  }

  private static double[] loss(double[] hazards) {
    Exposures.Hazard hazard = Exposures.Hazard.of(hazards);
    double[] loss = new double[hazards.length];
    Losses.of(hazards, loss, hazards.length, hazard.most());
    return loss;
  }
}
