package dev.slipway.pathway.ledger;

import dev.slipway.pathway.course.Timeline;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.sampling.CourseDraws;

/**
 * One likelihood of a course for a block of draws and nothing beside it: to the bit what {@link
 * Ledger} finds, at a fraction of the work.
 */
public final class Likelihood {

  private Likelihood() {}

  /** P(bad) of each draw of the block. */
  public static void bad(CourseDraws draws, double[] into) {
    Exposures exposures = new Exposures(draws);
    Readiness readiness = Readiness.of(draws);
    CopyChances copies = CopyChances.of(draws);
    PlainLedger ledger = new PlainLedger(Strips.size(0, draws.size()));
    for (int strip = 0; strip < Strips.count(draws.size()); strip++) {
      ledger = begin(ledger, draws, strip);
      for (Timeline.Segment segment : draws.course().timeline().segments()) {
        Month month = new Month(exposures.at(segment.access()).byState(), strip);
        StateTransitions still = begin(segment, draws, strip, ledger);
        for (int t = segment.from(); t < segment.to(); t++) {
          double[][] losses = month.bad(readiness.unprevented()[t][strip]);
          ledger.month(losses, still.with(copies, strip, t));
        }
      }
      ledger.end(into, draws.from() + strip * Strips.SIZE);
    }
  }

  /** P(good) of each draw of the block. */
  public static void good(CourseDraws draws, double[] into) {
    GoodLosses goods = new GoodLosses(draws);
    CopyChances copies = CopyChances.of(draws);
    PlainLedger ledger = new PlainLedger(Strips.size(0, draws.size()));
    for (int strip = 0; strip < Strips.count(draws.size()); strip++) {
      ledger = begin(ledger, draws, strip);
      for (Timeline.Segment segment : draws.course().timeline().segments()) {
        double[][] losses = Strips.ofEach(goods.at(segment.access()), strip);
        StateTransitions still = begin(segment, draws, strip, ledger);
        for (int t = segment.from(); t < segment.to(); t++) {
          ledger.month(losses, still.with(copies, strip, t));
        }
      }
      ledger.end(into, draws.from() + strip * Strips.SIZE);
    }
  }

  /** The last strip may be shorter than the one before. */
  private static PlainLedger begin(PlainLedger before, CourseDraws draws, int strip) {
    int size = Strips.size(strip, draws.size());
    PlainLedger ledger = before.lost().length == size ? before : new PlainLedger(size);
    ledger.begin(InitialStates.state(draws.course().scenario().plan().today()));
    return ledger;
  }

  private static StateTransitions begin(
      Timeline.Segment segment, CourseDraws draws, int strip, PlainLedger ledger) {
    if (segment.access() == Access.OPEN_WEIGHTS) {
      ledger.release();
    }
    return StateTransitions.at(segment.access(), draws).of(strip);
  }
}
