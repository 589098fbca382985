package dev.slipway.pathway.ledger;

import dev.slipway.pathway.Copies;
import dev.slipway.pathway.course.Timeline;
import dev.slipway.pathway.question.Access;
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
  private final @Nullable RouteFlow flow;

  /**
   * Months at one level of access.
   *
   * @param lostBy what each state has lost by the end of it, as {@link BadLedger#note} has it
   * @param routes null if nobody follows them by month
   */
  private record Stretch(
      Timeline.Segment segment,
      double[][] hazards,
      double[][] goods,
      StateTransitions moves,
      double[][] lostBy,
      RouteFlow.@Nullable Held routes) {}

  private Ledger(CourseDraws draws, @Nullable RouteMonths routes) {
    this.draws = draws;
    this.exposures = new Exposures(draws);
    this.readiness = Readiness.of(draws);
    this.copies = CopyChances.of(draws);
    this.start = InitialStates.state(draws.course().scenario().plan().today());
    this.flow = routes == null ? null : new RouteFlow(exposures, draws.size(), routes);
    GoodLosses goods = new GoodLosses(draws);
    for (Timeline.Segment segment : draws.course().timeline().segments()) {
      stretches.add(
          new Stretch(
              segment,
              exposures.at(segment.access()).byState(),
              goods.at(segment.access()),
              StateTransitions.at(segment.access(), draws),
              new double[BadLedger.OPEN_AND_OUT + 1][draws.size()],
              flow == null ? null : flow.at(segment.access())));
    }
  }

  /** Runs the horizon and adds what comes of it to the tally. */
  public static void run(CourseDraws draws, Tally tally) {
    Ledger ledger = new Ledger(draws, tally.routes());
    StripLedgers ledgers = new StripLedgers(Strips.size(0, draws.size()));
    for (int strip = 0; strip < Strips.count(draws.size()); strip++) {
      int size = Strips.size(strip, draws.size());
      ledgers = ledgers.size() == size ? ledgers : new StripLedgers(size);
      ledger.strip(strip, ledgers, tally);
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

  private void strip(int strip, StripLedgers ledgers, Tally tally) {
    int from = draws.from() + strip * Strips.SIZE;
    ledgers.begin(start);
    if (flow != null) {
      flow.begin(ledgers.size(), isCopied());
    }
    for (Stretch stretch : stretches) {
      if (stretch.segment().access() == Access.OPEN_WEIGHTS) {
        ledgers.release();
      }
      Month month = new Month(stretch.hazards(), strip);
      double[][] goods = Strips.ofEach(stretch.goods(), strip);
      StateTransitions still = stretch.moves().of(strip);
      for (int t = stretch.segment().from(); t < stretch.segment().to(); t++) {
        double[][] losses = month.bad(readiness.unprevented()[t][strip]);
        StateTransitions moves = still.with(copies, strip, t);
        ledgers.month(losses, goods, moves);
        ledgers.note(tally.months(), t, from);
        if (flow != null && stretch.routes() != null) {
          flow.month(stretch.routes(), ledgers.bad(), moves, strip, t);
        }
      }
      if (flow != null && stretch.routes() != null) {
        flow.end(stretch.routes(), ledgers.bad(), strip);
      }
      ledgers.bad().note(stretch.lostBy(), strip);
    }
    ledgers.end(tally, from);
  }

  private boolean isCopied() {
    return draws.course().scenario().plan().today().copies() != Copies.NONE;
  }
}
