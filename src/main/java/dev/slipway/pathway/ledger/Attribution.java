package dev.slipway.pathway.ledger;

import dev.slipway.pathway.Access;
import dev.slipway.pathway.sampling.ThreatDraws;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells by which route and by which threat losses arose. In each state a threat's loss goes to its
 * most exposed route; the state's loss is split between threats in proportion to their hazards.
 * Readiness weakens all alike, so the proportions stay as long as the level of access does.
 */
final class Attribution {

  /** A route this close, relatively, is as exposed; then the first named takes the loss. */
  private static final double TIE = 1 - 1e-12;

  private final Exposures exposures;
  private final double[] byRoute;
  private final double[] byThreat;

  /** The routes, in the order in which a tie is decided. */
  private static final int WEIGHTS_OUT = 0;

  private static final int OWN = 1;
  private static final int RESTRICTED = 2;
  private static final int OPEN = 3;
  static final int ROUTES = 4;

  /** Adds to sums over draws, by route (weights out, own, restricted, open) and by threat. */
  Attribution(Exposures exposures, double[] byRoute, double[] byThreat) {
    this.exposures = exposures;
    this.byRoute = byRoute;
    this.byThreat = byThreat;
  }

  /** Splits what the six states have lost at one level of access. */
  void add(@Nullable Access access, double[][] lostBy) {
    Exposures.Hazard[] hazards = exposures.byState(access);
    List<double[]> own = exposures.at(access).own();
    for (int state = 0; state < BadLedger.STATES; state++) {
      double[] perHazard = perHazard(lostBy[state], hazards[Math.min(state, 4)].byDraw());
      for (int j = 0; j < own.size(); j++) {
        split(state, j, own.get(j), perHazard);
      }
    }
  }

  private static double[] perHazard(double[] lost, double[] hazard) {
    double[] result = new double[lost.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = lost[i] > 0 ? lost[i] / hazard[i] : 0;
    }
    return result;
  }

  private void split(int state, int j, double[] own, double[] perHazard) {
    ThreatDraws threat = exposures.threats().get(j);
    double[] rate = threat.rate();
    double[] out = threat.servable();
    double[] copy = threat.copy();
    double first = 0;
    double second = 0;
    for (int i = 0; i < own.length; i++) {
      double share = rate[i] * perHazard[i];
      double one = firstExposure(state, own[i], out[i]);
      double other = secondExposure(state, copy[i]);
      if (one >= other * TIE) {
        first += share * Math.max(one, other);
      } else {
        second += share * other;
      }
    }
    byRoute[state == 0 || state == 1 || state == 4 ? OWN : WEIGHTS_OUT] += first;
    byRoute[state >= 4 ? OPEN : RESTRICTED] += second;
    byThreat[j] += first + second;
  }

  /** Weights that are out are at least as exposed as the own deployment, so either one counts. */
  private static double firstExposure(int state, double own, double out) {
    return switch (state) {
      case 0, 1, 4 -> own;
      default -> out;
    };
  }

  private static double secondExposure(int state, double copy) {
    return switch (state) {
      case 0, 2 -> 0;
      case 1, 3 -> copy;
      default -> 1;
    };
  }
}
