package dev.slipway.bench;

import dev.slipway.pathway.Options;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.ledger.Ledger;
import dev.slipway.pathway.ledger.Runs;
import dev.slipway.pathway.ledger.Tally;
import dev.slipway.pathway.sampling.BlockDraws;
import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.stats.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** The three ledgers of one plan and the drawing of its quantities, on one thread. */
final class LedgerRows {

  private final Scenario scenario = Scenarios.large();
  private final Course course = Course.of(scenario, List.of());
  private final Tally tally = new Tally(scenario.draws(), scenario.threats().size());

  List<Row> rows(Others numpy, Others squiggle) {
    Timing known = known();
    Timing kept =
        Timing.of(
            100, 200, () -> new Runs(scenario.seed(), scenario.draws()).of(List.of(course), false));
    Timing anew = Timing.of(50, 100, this::anew);
    double steps = (double) scenario.draws() * scenario.horizonMonths();
    double each = known.median() * 1e6 / steps;
    // Differences of the least times: what else the machine does would drown them.
    double sampling = kept.least() - known.least();
    double fresh = anew.least() - known.least();
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            "three ledgers of one plan, one thread, quantities drawn",
            "15 ns per draw and month; numpy 6 ×",
            format("%.1f ns (least %.1f)", each, known.least() * 1e6 / steps),
            each <= 15,
            numpy.times("ledgers_ns", each),
            squiggle.times("ledgers_ns", each)));
    rows.add(
        new Row(
            "drawing all its quantities, uniform numbers of the seed kept",
            "half of its three ledgers",
            format(
                "%.2f ms, %.0f %% of %.2f ms",
                sampling, 100 * sampling / known.least(), known.least()),
            sampling <= known.least() / 2,
            numpy.times("sampling_ms", sampling),
            squiggle.times("sampling_ms", sampling)));
    rows.add(
        new Row(
            "the same with a seed never used before",
            Row.NONE,
            format("%.2f ms, %.0f %%", fresh, 100 * fresh / known.least()),
            true,
            numpy.times("sampling_ms", fresh),
            squiggle.times("sampling_ms", fresh)));
    rows.add(routes());
    return rows;
  }

  /** In turns, so that what else the machine does falls on both. */
  private Row routes() {
    Options options = Options.standard().withCurves();
    double without = Double.POSITIVE_INFINITY;
    double with = Double.POSITIVE_INFINITY;
    for (int round = 0; round < 12; round++) {
      Runs runs = new Runs(scenario.seed(), scenario.draws());
      without = Math.min(without, Timing.of(30, 40, () -> runs.of(List.of(course), true)).least());
      with =
          Math.min(
              with, Timing.of(30, 40, () -> runs.withRoutes(List.of(course), options)).least());
    }
    double more = with / without - 1;
    return new Row(
        "the three ledgers with their curves, routes followed by month",
        "10 % longer than without routes",
        format("%.2f ms, %.0f %% longer than %.2f ms", with, 100 * more, without),
        more <= 0.1);
  }

  private Timing known() {
    List<BlockDraws> blocks = new ArrayList<>();
    new Runs(scenario.seed(), scenario.draws()).blocks(blocks::add);
    return Timing.of(
        200,
        300,
        () -> {
          for (BlockDraws block : blocks) {
            block.forgetShared();
            Ledger.run(new CourseDraws(course, block), tally);
          }
        });
  }

  private void anew() {
    int draws = scenario.draws();
    BlockDraws block =
        new BlockDraws(new Columns(scenario.seed(), draws), new HashMap<>(), 0, draws);
    Ledger.run(new CourseDraws(course, block), tally);
  }

  static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
