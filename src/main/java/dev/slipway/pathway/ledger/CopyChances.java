package dev.slipway.pathway.ledger;

import dev.slipway.pathway.course.Applied;
import dev.slipway.pathway.question.Target;
import dev.slipway.pathway.sampling.CourseDraws;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chance of a copy by month, strip and draw. Courses that show the capability at the same time
 * and change nothing about the lag have it in common.
 *
 * @param copy c
 * @param closed c (1 − α), of one that stays restricted for the time being
 * @param opened c α, of one that is distributed openly at once; null if none ever is
 */
record CopyChances(double[][][] copy, double[][][] closed, double @Nullable [][][] opened) {

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
    double[] atOnce = draws.copies().openAtOnce();
    double[][][] closed = atOnce == null ? copy : new double[months][][];
    double[][][] opened = atOnce == null ? null : new double[months][][];
    double[] chance = new double[draws.size()];
    for (int t = 0; t < months; t++) {
      clock.next(t, chance);
      copy[t] = Strips.copies(chance);
      if (atOnce != null && opened != null) {
        double[] open = product(chance, atOnce);
        opened[t] = Strips.copies(open);
        closed[t] = Strips.copies(difference(chance, open));
      }
    }
    return new CopyChances(copy, closed, opened);
  }

  private static double[] product(double[] one, double[] other) {
    double[] product = new double[one.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = one[i] * other[i];
    }
    return product;
  }

  private static double[] difference(double[] all, double[] some) {
    double[] rest = new double[all.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = all[i] - some[i];
    }
    return rest;
  }
}
