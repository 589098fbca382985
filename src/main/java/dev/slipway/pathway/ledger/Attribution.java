package dev.slipway.pathway.ledger;

import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.sampling.ThreatDraws;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells by which route and by which threat losses arose. In each state a threat's loss goes to its
 * most exposed route; the state's loss is split between threats in proportion to their hazards.
 * Readiness weakens all alike, so the proportions stay as long as the level of access does; and
 * those of weights that are out stay for the whole horizon.
 */
final class Attribution {

  /** The routes, in the order in which a tie is decided. */
  static final int WEIGHTS_OUT = 0;

  static final int OWN = 1;
  static final int RESTRICTED = 2;
  static final int OPEN = 3;
  static final int SUBSTITUTES = 4;
  static final int ROUTES = 5;

  private final List<ThreatDraws> threats;
  private final Exposures exposures;
  private final double[] byRoute;
  private final double[] byThreat;
  private final double[][] perRate;
  private final double[] everything;
  private final double @Nullable [] substitutes;

  /**
   * Adds to sums over draws, by route (weights out, own, restricted, open, substitutes) and threat.
   */
  Attribution(Exposures exposures, int size, double[] byRoute, double[] byThreat) {
    this.threats = exposures.threats();
    this.exposures = exposures;
    this.byRoute = byRoute;
    this.byThreat = byThreat;
    this.perRate = new double[threats.size()][size];
    this.everything = new double[size];
    Arrays.fill(everything, 1);
    this.substitutes = exposures.ofSubstitutes();
  }

  /**
   * Splits what was lost at one level of access by the states that depend on it.
   *
   * @param lost by state, as {@link BadLedger#note} writes it
   */
  void segment(@Nullable Access access, double[][] lost) {
    Exposures.Level level = exposures.at(access);
    double[] held = perHazard(lost[0], level.byState()[0]);
    double[] copied = perHazard(lost[1], level.byState()[1]);
    RouteSplit split = new RouteSplit(level.byState()[1], substitutes);
    for (int j = 0; j < perRate.length; j++) {
      double[] own = level.own().get(j);
      double[] most = split.add(threats.get(j), own, threats.get(j).copy());
      add(held, own, copied, most, perRate[j]);
    }
    all(OWN, lost[0], held, level.byState()[0]);
    route(OWN, RESTRICTED, split, copied);
    double[] open = without(lost[BadLedger.OPEN], lost[BadLedger.OPEN_AND_OUT]);
    open(open, level.own(), OWN);
  }

  /**
   * Splits what was lost over the whole horizon by states with weights out.
   *
   * @param lost by state at the end of the horizon
   */
  void end(double[][] lost) {
    double[][] hazards = exposures.at(null).byState();
    double[] out = perHazard(lost[2], hazards[2]);
    double[] copied = perHazard(lost[3], hazards[3]);
    RouteSplit split = new RouteSplit(hazards[3], substitutes);
    for (int j = 0; j < perRate.length; j++) {
      ThreatDraws threat = threats.get(j);
      double[] most = split.add(threat, threat.servable(), threat.copy());
      add(out, threat.servable(), copied, most, perRate[j]);
    }
    all(WEIGHTS_OUT, lost[2], out, hazards[2]);
    route(WEIGHTS_OUT, RESTRICTED, split, copied);
    List<double[]> servable = threats.stream().map(ThreatDraws::servable).toList();
    open(lost[BadLedger.OPEN_AND_OUT], servable, WEIGHTS_OUT);
    for (int j = 0; j < byThreat.length; j++) {
      byThreat[threats.get(j).place()] += Sums.ofProducts(perRate[j], threats.get(j).rate());
    }
  }

  /** Open copies expose everything; another route counts only where it does so too. */
  private void open(double[] lost, List<double[]> other, int route) {
    double[] hazard = exposures.at(null).byState()[4];
    double[] perHazard = perHazard(lost, hazard);
    double[] most = new double[lost.length];
    for (int j = 0; j < perRate.length; j++) {
      add(perHazard, perRate[j]);
      raise(most, other.get(j));
    }
    if (!RouteSplit.reaches(most)) {
      all(OPEN, lost, perHazard, hazard);
      return;
    }
    RouteSplit split = new RouteSplit(hazard, substitutes);
    for (int j = 0; j < perRate.length; j++) {
      split.add(threats.get(j), other.get(j), everything);
    }
    route(route, OPEN, split, perHazard);
  }

  /** What a state lost by one route, but for what arose through what exists already. */
  private void all(int route, double[] lost, double[] perHazard, double[] hazard) {
    if (substitutes == null) {
      byRoute[route] += sum(lost);
      return;
    }
    double[] rest = new double[hazard.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = Math.max(0, hazard[i] - substitutes[i]);
    }
    byRoute[route] += Sums.ofProducts(perHazard, rest);
    byRoute[SUBSTITUTES] += Sums.ofProducts(perHazard, substitutes);
  }

  private void route(int first, int second, RouteSplit split, double[] perHazard) {
    double[] sums = split.sums(perHazard);
    byRoute[first] += sums[0];
    byRoute[second] += sums[1];
    if (substitutes != null) {
      byRoute[SUBSTITUTES] += Sums.ofProducts(perHazard, substitutes);
    }
  }

  private double sum(double[] lost) {
    return Sums.ofProducts(lost, everything);
  }

  /** 0 / 0, where nothing is exposed, is held to 0. */
  private static double[] perHazard(double[] lost, double[] hazard) {
    double[] result = new double[lost.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = lost[i] / Math.max(hazard[i], Double.MIN_NORMAL);
    }
    return result;
  }

  private static double[] without(double[] all, double[] some) {
    double[] rest = new double[all.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = Math.max(0, all[i] - some[i]);
    }
    return rest;
  }

  private static void add(double[] more, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i] + more[i];
    }
  }

  private static void add(double[] a, double[] x, double[] b, double[] y, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i] + (a[i] * x[i] + b[i] * y[i]);
    }
  }

  private static void raise(double[] most, double[] by) {
    for (int i = 0; i < most.length; i++) {
      most[i] = Math.max(most[i], by[i]);
    }
  }
}
