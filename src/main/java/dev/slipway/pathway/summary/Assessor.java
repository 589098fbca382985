package dev.slipway.pathway.summary;

import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.BadOutcomeRoutes;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.Curves;
import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Margin;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.Pathway;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.ledger.MonthTally;
import dev.slipway.pathway.ledger.RouteMonths;
import dev.slipway.pathway.ledger.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes an assessment of what the ledger has tallied. */
public final class Assessor {

  private final Summaries summaries = new Summaries();
  private final Changes changes;

  public Assessor(Options options) {
    this.changes = new Changes(summaries, options);
  }

  /** Several assessments, each by an assessor of its own, side by side. */
  public static List<Assessment> of(List<Function<Assessor, Assessment>> each, Options options) {
    Assessment[] assessed = new Assessment[each.size()];
    options
        .workers()
        .run(assessed.length, i -> assessed[i] = each.get(i).apply(new Assessor(options)));
    return List.of(assessed);
  }

  /** The margin: as proposed minus as today. */
  public Margin margin(Tally today, Tally proposed) {
    return changes.margin(today, proposed);
  }

  /** The change from one course to another. */
  public Change change(Tally from, Tally to) {
    return changes.change(from, to);
  }

  /**
   * The assessment of one course.
   *
   * @param threats those of the course, in its order
   * @param before the course that it is compared with, if any
   */
  public Assessment assess(Tally tally, List<Threat> threats, @Nullable Tally before) {
    Estimate either = summaries.estimate(tally.either());
    MonthTally months = tally.months();
    RouteMonths routes = tally.routes();
    Change change = before == null ? null : changes.change(before, tally);
    int draws = tally.bad().length;
    return new Assessment(
        summaries.estimate(tally.bad()),
        summaries.estimate(tally.good()),
        either,
        summaries.both(tally.bad(), tally.good(), tally.either()),
        Summaries.neither(either),
        arose(tally.byRoute(), draws),
        byThreat(tally.byThreat(), threats, draws),
        tally.open() / draws,
        months == null ? null : curves(months, draws),
        routes == null ? null : pathway(routes, draws),
        change);
  }

  private static BadOutcomeRoutes arose(double[] sums, int draws) {
    return new BadOutcomeRoutes(
        sums[1] / draws, sums[0] / draws, sums[2] / draws, sums[3] / draws, sums[4] / draws);
  }

  private static Map<String, Double> byThreat(double[] sums, List<Threat> threats, int draws) {
    Map<String, Double> result = new LinkedHashMap<>();
    for (int j = 0; j < sums.length; j++) {
      result.put(threats.get(j).id(), sums[j] / draws);
    }
    return result;
  }

  /** What is below 0 or beyond the ninth decimal is rounding. */
  private static Pathway pathway(RouteMonths months, int draws) {
    double[][] byRoute = months.byRoute();
    List<List<Double>> routes = new ArrayList<>();
    for (int route : new int[] {1, 0, 2, 3, 4}) {
      routes.add(Arrays.stream(byRoute).map(month -> ninth(month[route] / draws)).toList());
    }
    return new Pathway(
        routes.get(0),
        routes.get(1),
        routes.get(2),
        routes.get(3),
        routes.get(4),
        Arrays.stream(months.copied()).mapToObj(sum -> ninth(sum / draws)).toList());
  }

  private static double ninth(double mean) {
    return Math.max(0, Math.rint(mean * 1e9) / 1e9);
  }

  private Curves curves(MonthTally months, int draws) {
    return new Curves(
        curve(months.bad(), draws), curve(months.good(), draws), curve(months.open(), draws));
  }

  private Curves.Curve curve(MonthTally.Curve curve, int draws) {
    List<Double> mean = new ArrayList<>();
    List<Double> p05 = new ArrayList<>();
    List<Double> p95 = new ArrayList<>();
    for (int t = 0; t < curve.sums().length; t++) {
      double[] byDraw = curve.byDraw()[t];
      double[] q = summaries.quantiles(byDraw, byDraw.length, 0.05, 0.95);
      mean.add(curve.sums()[t] / draws);
      p05.add(q[0]);
      p95.add(q[1]);
    }
    return new Curves.Curve(mean, p05, p95);
  }
}
