package dev.slipway.pathway.ledger;

import dev.slipway.pathway.sampling.ThreatDraws;
import dev.slipway.stats.Vectors;
import org.jspecify.annotations.Nullable;

/**
 * How the hazard of one state splits between two routes, draw by draw: each threat counts for the
 * route by which it is more exposed.
 */
final class RouteSplit {

  /** A route this close, relatively, is as exposed; then the first named takes the loss. */
  private static final double TIE = 1 - 1e-12;

  /** Makes 1 of every difference above 0 that matters, without a branch. */
  private static final double HUGE = 1e300;

  private final double[] hazard;
  private final double @Nullable [] substitutes;
  private final double[] most;
  private final double[] first;

  /**
   * Nothing split yet.
   *
   * @param hazard of the state, the sum over its threats of rate times exposure
   * @param substitutes what of it lies in what exists already, which is neither route's
   */
  RouteSplit(double[] hazard, double @Nullable [] substitutes) {
    this.hazard = hazard;
    this.substitutes = substitutes;
    most = new double[hazard.length];
    first = new double[hazard.length];
  }

  /** Adds a threat; returns its exposure by draw, which lasts until the next one is added. */
  double[] add(ThreatDraws threat, double[] one, double[] other) {
    most(one, other, most);
    double[] share = threat.substitute();
    double[] own = share == null ? most : without(most, share);
    toFirst(threat.rate(), one, other, own, first);
    return most;
  }

  private static double[] without(double[] exposure, double[] share) {
    double[] rest = new double[exposure.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = Math.max(0, exposure[i] - share[i]);
    }
    return rest;
  }

  /** Whether an exposure is anywhere as large as that of an open copy, which is 1. */
  static boolean reaches(double[] exposure) {
    return Vectors.max(exposure) >= TIE;
  }

  /** What of the hazard is the first route's. */
  double[] first() {
    return first;
  }

  /** Sums over draws of losses that arose by the first and by the second route. */
  double[] sums(double[] perHazard) {
    double[] second = new double[hazard.length];
    for (int i = 0; i < second.length; i++) {
      double other = substitutes == null ? hazard[i] : hazard[i] - substitutes[i];
      second[i] = Math.max(0, other - first[i]);
    }
    return new double[] {Sums.ofProducts(perHazard, first), Sums.ofProducts(perHazard, second)};
  }

  private static void most(double[] one, double[] other, double[] most) {
    for (int i = 0; i < most.length; i++) {
      most[i] = Math.max(one[i], other[i]);
    }
  }

  /** Summed as the hazard is, so that where all goes to the first route nothing is left over. */
  private static void toFirst(
      double[] rate, double[] one, double[] other, double[] most, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      double isFirst = Math.min(1, Math.max(0, (one[i] - other[i] * TIE) * HUGE));
      sum[i] = sum[i] + rate[i] * most[i] * isFirst;
    }
  }
}
