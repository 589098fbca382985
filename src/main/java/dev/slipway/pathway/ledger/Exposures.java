package dev.slipway.pathway.ledger;

import dev.slipway.pathway.Access;
import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.pathway.sampling.ThreatDraws;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Monthly hazards of an extremely bad outcome in each state, before readiness: the sum over threats
 * of rate times the most exposed route that is open there.
 */
final class Exposures {

  private final List<ThreatDraws> threats;
  private final int size;
  private final Map<@Nullable Access, Level> levels = new HashMap<>();
  private final Hazard out;
  private final Hazard outAndCopy;
  private final Hazard open;

  /** A hazard by draw, with a bound on it. */
  record Hazard(double[] byDraw, double most) {
    static Hazard of(double[] byDraw) {
      double most = 0;
      for (double hazard : byDraw) {
        most = Math.max(most, hazard);
      }
      return new Hazard(byDraw, most);
    }
  }

  /**
   * What depends on the level of access.
   *
   * @param own E of each threat
   * @param held hazard in state 0
   * @param copied hazard in state 1
   */
  record Level(List<double[]> own, Hazard held, Hazard copied) {}

  Exposures(CourseDraws draws) {
    this.threats = ThreatDraws.all(draws);
    this.size = draws.size();
    double[] whenOut = new double[size];
    double[] whenOutAndCopy = new double[size];
    double[] whenOpen = new double[size];
    for (ThreatDraws threat : threats) {
      double[] n = threat.rate();
      double[] t = threat.servable();
      double[] c = threat.copy();
      for (int i = 0; i < size; i++) {
        whenOut[i] += n[i] * t[i];
        whenOutAndCopy[i] += n[i] * Math.max(t[i], c[i]);
        whenOpen[i] += n[i];
      }
    }
    out = Hazard.of(whenOut);
    outAndCopy = Hazard.of(whenOutAndCopy);
    open = Hazard.of(whenOpen);
  }

  List<ThreatDraws> threats() {
    return threats;
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
    List<double[]> own = new ArrayList<>();
    double[] held = new double[size];
    double[] copied = new double[size];
    for (ThreatDraws threat : threats) {
      double[] exposure = threat.ownExposure(access);
      double[] n = threat.rate();
      double[] c = threat.copy();
      for (int i = 0; i < size; i++) {
        held[i] += n[i] * exposure[i];
        copied[i] += n[i] * Math.max(exposure[i], c[i]);
      }
      own.add(exposure);
    }
    return new Level(own, Hazard.of(held), Hazard.of(copied));
  }

  /** Hazards by state at this level: held, copied, out, out and copied, open. */
  Hazard[] byState(@Nullable Access access) {
    Level level = at(access);
    return new Hazard[] {level.held(), level.copied(), out, outAndCopy, open};
  }
}
