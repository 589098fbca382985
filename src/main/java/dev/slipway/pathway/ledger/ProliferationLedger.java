package dev.slipway.pathway.ledger;

import dev.slipway.pathway.Copies;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.course.Timeline.Segment;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.sampling.CourseDraws;
import java.util.Arrays;

/**
 * How soon copies and open distribution come, outcomes left aside. Whether weights get out makes no
 * difference to copies, so that the chance of none is the product of the months' chances of none.
 */
public final class ProliferationLedger {

  private final double[] copied;
  private final double[] open;

  private ProliferationLedger(int months) {
    copied = new double[months];
    open = new double[months];
  }

  /**
   * Means over draws by month.
   *
   * @param copied that a copy exists
   * @param open that the capability is openly distributed
   */
  public record Chances(double[] copied, double[] open) {}

  /** Runs the horizon of one course. */
  public static Chances of(Runs runs, Course course, int draws) {
    ProliferationLedger ledger = new ProliferationLedger(course.timeline().months());
    runs.blocks(block -> ledger.add(new CourseDraws(course, block)));
    for (int t = 0; t < ledger.copied.length; t++) {
      ledger.copied[t] /= draws;
      ledger.open[t] /= draws;
    }
    return new Chances(ledger.copied, ledger.open);
  }

  private void add(CourseDraws draws) {
    CopyChances copies = CopyChances.of(draws);
    for (int strip = 0; strip < Strips.count(draws.size()); strip++) {
      strip(draws, copies, strip);
    }
  }

  private void strip(CourseDraws draws, CopyChances copies, int strip) {
    Course course = draws.course();
    int size = Strips.size(strip, draws.size());
    OpenLedger ledger = new OpenLedger(size);
    ledger.begin(InitialStates.state(course.scenario().plan().today()));
    double[] none = new double[size];
    double[] some = new double[size];
    boolean copied = course.scenario().plan().today().copies() != Copies.NONE;
    Arrays.fill(copied ? some : none, 1);
    for (Segment segment : course.timeline().segments()) {
      if (segment.access() == Access.OPEN_WEIGHTS) {
        ledger.release();
      }
      StateTransitions still = StateTransitions.at(segment.access(), draws).of(strip);
      for (int t = segment.from(); t < segment.to(); t++) {
        StateTransitions moves = still.with(copies, strip, t);
        ledger.month(moves);
        copy(none, some, moves);
        this.copied[t] += sum(some);
        open[t] += sum(ledger.open());
      }
    }
  }

  private static void copy(double[] none, double[] some, StateTransitions moves) {
    for (int i = 0; i < none.length; i++) {
      double chance = moves.copy()[i];
      some[i] += none[i] * chance;
      none[i] *= 1 - chance;
    }
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
