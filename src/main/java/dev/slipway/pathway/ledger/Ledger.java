package dev.slipway.pathway.ledger;

import dev.slipway.pathway.Access;
import dev.slipway.pathway.course.Timeline;
import dev.slipway.pathway.sampling.CourseDraws;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The monthly ledger of one course for a block of draws; see docs/model.md. */
public final class Ledger {

  private final CourseDraws draws;
  private final List<Stretch> stretches = new ArrayList<>();
  private final Exposures exposures;
  private final Readiness readiness;
  private final CopyChances copies;
  private final int start;

  /**
   * Months at one level of access.
   *
   * @param lostBy what each state has lost by the end of it, as {@link BadLedger#note} has it
   */
  private record Stretch(
      Timeline.Segment segment,
      double[][] hazards,
      double[][] goods,
      Moves moves,
      double[][] lostBy) {}

  private Ledger(CourseDraws draws) {
    this.draws = draws;
    this.exposures = new Exposures(draws);
    this.readiness = Readiness.of(draws);
    this.copies = CopyChances.of(draws);
    this.start = Start.state(draws.course().scenario().today());
    GoodLosses goods = new GoodLosses(draws);
    for (Timeline.Segment segment : draws.course().timeline().segments()) {
      stretches.add(
          new Stretch(
              segment,
              exposures.at(segment.access()).byState(),
              goods.at(segment.access()),
              Moves.at(segment.access(), draws),
              new double[BadLedger.OPEN_AND_OUT + 1][draws.size()]));
    }
  }

  /** Runs the horizon and adds what comes of it to the tally. */
  public static void run(CourseDraws draws, Tally tally) {
    Ledger ledger = new Ledger(draws);
    for (int strip = 0; strip < Strips.count(draws.size()); strip++) {
      ledger.strip(strip, tally);
    }
    ledger.attribute(tally);
  }

  private void attribute(Tally tally) {
    Attribution attribution =
        new Attribution(exposures, draws.size(), tally.byRoute(), tally.byThreat());
    for (Stretch stretch : stretches) {
      attribution.segment(stretch.segment().access(), stretch.lostBy());
    }
    attribution.end(stretches.get(stretches.size() - 1).lostBy());
  }

  private void strip(int strip, Tally tally) {
    int size = Strips.size(strip, draws.size());
    int from = draws.from() + strip * Strips.SIZE;
    BadLedger bad = new BadLedger(size, start);
    PlainLedger good = new PlainLedger(size, start);
    PlainLedger either = new PlainLedger(size, start);
    OpenLedger open = new OpenLedger(size, start);
    for (Stretch stretch : stretches) {
      if (stretch.segment().access() == Access.OPEN_WEIGHTS) {
        bad.release();
        good.release();
        either.release();
        open.release();
      }
      Month month = new Month(stretch.hazards(), strip);
      double[][] goods = Strips.ofEach(stretch.goods(), strip);
      double[][] both = new double[PlainLedger.STATES][size];
      Moves still = stretch.moves().of(strip);
      for (int t = stretch.segment().from(); t < stretch.segment().to(); t++) {
        Moves moves = still.with(copies, strip, t);
        double[][] losses = month.bad(readiness.unprevented()[t][strip]);
        bad.month(losses, moves);
        good.month(goods, moves);
        either.month(Month.either(losses, goods, both), moves);
        open.month(moves);
        note(tally.months(), t, from, bad.lost(), good.lost(), open.open());
      }
      bad.note(stretch.lostBy(), strip);
    }
    bad.end(tally.bad(), from);
    good.end(tally.good(), from);
    either.end(tally.either(), from);
    tally.open(open.open());
  }

  private static void note(
      @Nullable MonthTally months, int t, int from, double[] bad, double[] good, double[] open) {
    if (months != null) {
      months.outcomes(t, from, bad, good);
      months.moved(t, from, open);
    }
  }
}
