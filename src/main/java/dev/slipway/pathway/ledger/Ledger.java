package dev.slipway.pathway.ledger;

import dev.slipway.pathway.Access;
import dev.slipway.pathway.course.Timeline;
import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.stats.Kernels;
import dev.slipway.stats.Losses;
import org.jspecify.annotations.Nullable;

/** The monthly ledger of one course for a block of draws; see docs/model.md. */
public final class Ledger {

  private final CourseDraws draws;
  private final Timeline timeline;
  private final int size;
  private final Exposures exposures;
  private final GoodLosses goodLosses;
  private final Readiness readiness;
  private final CopyClock clock;
  private final double[] spread;
  private final double[] copy;
  private final double[] hazard;
  private final double[][] losses;
  private final BadLedger bad;
  private final PlainLedger good;
  private final PlainLedger either;
  private final OpenLedger open;

  private Ledger(CourseDraws draws) {
    this.draws = draws;
    this.timeline = draws.course().timeline();
    this.size = draws.size();
    this.exposures = new Exposures(draws);
    this.goodLosses = new GoodLosses(draws);
    this.readiness = new Readiness(draws);
    this.clock = new CopyClock(draws);
    this.spread = spread(draws.openHalfLife());
    this.copy = new double[size];
    this.hazard = new double[size];
    this.losses = new double[PlainLedger.STATES][size];
    int start = Start.state(draws.course().scenario().today());
    this.bad = new BadLedger(size, start);
    this.good = new PlainLedger(size, start);
    this.either = new PlainLedger(size, start);
    this.open = new OpenLedger(size, start);
  }

  /** Runs the horizon and adds what comes of it to the tally. */
  public static void run(CourseDraws draws, Tally tally) {
    new Ledger(draws).run(tally);
  }

  private void run(Tally tally) {
    Attribution attribution = new Attribution(exposures, tally.byRoute(), tally.byThreat());
    for (Timeline.Segment segment : timeline.segments()) {
      bad.forget();
      segment(segment, tally.months());
      attribution.add(segment.access(), bad.lostBy());
    }
    tally.end(draws.from(), bad.lost(), good.lost(), either.lost(), open.open());
  }

  private void segment(Timeline.Segment segment, @Nullable MonthTally months) {
    Access access = segment.access();
    Exposures.Hazard[] hazards = exposures.byState(access);
    GoodLosses.Level goods = goodLosses.at(access);
    Moves moves = new Moves(chances(draws.leak(access)), copy, spread);
    if (access == Access.OPEN_WEIGHTS) {
      bad.release();
      good.release();
      either.release();
      open.release();
    }
    for (int t = segment.from(); t < segment.to(); t++) {
      for (int state = 0; state < losses.length; state++) {
        readiness.weaken(hazards[state].byDraw(), hazard);
        Losses.of(hazard, losses[state], size, hazards[state].most());
      }
      clock.next(t, copy);
      bad.month(losses, moves);
      good.month(goods, moves);
      either.month(losses, goods, moves);
      open.month(moves);
      readiness.advance(t >= timeline.shownFrom());
      if (months != null) {
        months.outcomes(t, draws.from(), bad.lost(), good.lost());
        months.moved(t, draws.from(), open.open());
      }
    }
  }

  private static double[] spread(double[] halfLife) {
    double[] rates = new double[halfLife.length];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = Kernels.LN_2 / halfLife[i];
    }
    return chances(rates);
  }

  private static double[] chances(double[] rates) {
    double[] chances = new double[rates.length];
    Losses.of(rates, chances, rates.length, Exposures.Hazard.of(rates).most());
    return chances;
  }
}
