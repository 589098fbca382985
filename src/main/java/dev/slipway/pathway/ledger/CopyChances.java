package dev.slipway.pathway.ledger;

import dev.slipway.pathway.course.Applied;
import dev.slipway.pathway.question.Target;
import dev.slipway.pathway.sampling.CourseDraws;
import java.util.List;

/**
 * The chance of a copy by month, strip and draw. Courses that show the capability at the same time
 * and change nothing about the lag have it in common.
 *
 * @param copy c
 */
record CopyChances(double[][][] copy) {

  private record Key(int months, int shownFrom, List<Applied> lag, List<Applied> scaling) {}

  static CopyChances of(CourseDraws draws) {
    int months = draws.course().timeline().months();
    Key key =
        new Key(
            months,
            draws.course().timeline().shownFrom(),
            draws.course().factors(Target.COPY_LAG),
            draws.course().factors(Target.SCALE_PARAMETERS));
    return draws.shared(key, () -> make(draws, months));
  }

  private static CopyChances make(CourseDraws draws, int months) {
    CopyClock clock = new CopyClock(draws);
    double[][][] copy = new double[months][][];
    double[] chance = new double[draws.size()];
    for (int t = 0; t < months; t++) {
      clock.next(t, chance);
      copy[t] = Strips.copies(chance);
    }
    return new CopyChances(copy);
  }
}
