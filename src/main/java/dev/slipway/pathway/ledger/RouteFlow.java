package dev.slipway.pathway.ledger;

import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.sampling.ThreatDraws;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows month by month by which routes losses arise, as {@link Attribution} tells it of the whole
 * horizon.
 */
final class RouteFlow {

  private final Exposures exposures;
  private final RouteMonths months;
  private final double @Nullable [] substitutes;
  private final double[] everything;
  private final StateRoutes out;
  private final StateRoutes outAndCopied;
  private final StateRoutes outAndOpen;
  private final double[] before = new double[Attribution.ROUTES];
  private double[] none = {};

  RouteFlow(Exposures exposures, int size, RouteMonths months) {
    this.exposures = exposures;
    this.months = months;
    this.substitutes = exposures.ofSubstitutes();
    this.everything = new double[size];
    Arrays.fill(everything, 1);
    List<double[]> servable = exposures.threats().stream().map(ThreatDraws::servable).toList();
    double[][] hazards = exposures.at(null).byState();
    this.out = alone(Attribution.WEIGHTS_OUT, hazards[2]);
    this.outAndCopied = copied(Attribution.WEIGHTS_OUT, servable, hazards[3]);
    this.outAndOpen = open(Attribution.WEIGHTS_OUT, servable, hazards[4]);
  }

  /** What depends on the level of access: states with weights held. */
  record Held(StateRoutes alone, StateRoutes copied, StateRoutes open) {}

  Held at(@Nullable Access access) {
    Exposures.Level level = exposures.at(access);
    return new Held(
        alone(Attribution.OWN, level.byState()[0]),
        copied(Attribution.OWN, level.own(), level.byState()[1]),
        open(Attribution.OWN, level.own(), level.byState()[4]));
  }

  /** A strip begins, in which nothing is lost yet. */
  void begin(int size, boolean copiedAlready) {
    Arrays.fill(before, 0);
    none = new double[size];
    Arrays.fill(none, copiedAlready ? 0 : 1);
  }

  /** Takes down a month of a strip. */
  void month(Held held, BadLedger bad, StateTransitions moves, int strip, int t) {
    double[] now = months.byRoute()[t];
    add(before, now);
    stretch(held, bad, strip, now);
    out.add(bad.lostBy(2), strip, 1, now);
    outAndCopied.add(bad.lostBy(3), strip, 1, now);
    outAndOpen.add(bad.lostBy(BadLedger.OPEN_AND_OUT), strip, 1, now);
    months.copied()[t] += copied(moves.copy());
  }

  /** A level of access ends; what states with weights held have lost is forgotten after it. */
  void end(Held held, BadLedger bad, int strip) {
    stretch(held, bad, strip, before);
  }

  private static void stretch(Held held, BadLedger bad, int strip, double[] sums) {
    held.alone().add(bad.lostBy(0), strip, 1, sums);
    held.copied().add(bad.lostBy(1), strip, 1, sums);
    held.open().add(bad.lostBy(BadLedger.OPEN), strip, 1, sums);
    held.open().add(bad.lostBy(BadLedger.OPEN_AND_OUT), strip, -1, sums);
  }

  private double copied(double[] chance) {
    for (int i = 0; i < none.length; i++) {
      none[i] *= 1 - chance[i];
    }
    return none.length - Sums.of(none);
  }

  private static void add(double[] more, double[] sums) {
    for (int route = 0; route < sums.length; route++) {
      sums[route] += more[route];
    }
  }

  private StateRoutes alone(int route, double[] hazard) {
    return StateRoutes.of(route, route, hazard, null, substitutes);
  }

  private StateRoutes copied(int route, List<double[]> exposure, double[] hazard) {
    RouteSplit split = new RouteSplit(hazard, substitutes);
    for (int j = 0; j < exposure.size(); j++) {
      ThreatDraws threat = exposures.threats().get(j);
      split.add(threat, exposure.get(j), threat.copy());
    }
    return StateRoutes.of(route, Attribution.RESTRICTED, hazard, split.first(), substitutes);
  }

  private StateRoutes open(int route, List<double[]> exposure, double[] hazard) {
    if (exposure.stream().noneMatch(RouteSplit::reaches)) {
      return alone(Attribution.OPEN, hazard);
    }
    RouteSplit split = new RouteSplit(hazard, substitutes);
    for (int j = 0; j < exposure.size(); j++) {
      split.add(exposures.threats().get(j), exposure.get(j), everything);
    }
    return StateRoutes.of(route, Attribution.OPEN, hazard, split.first(), substitutes);
  }
}
