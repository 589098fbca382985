package dev.slipway.pathway.ledger;

import dev.slipway.pathway.course.Applied;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Target;
import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.stats.Kernels;
import dev.slipway.stats.OneMinusExp;
import dev.slipway.stats.Vectors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chances by draw that states move at the end of a month. Their complements are worked out where
 * they are needed: a subtraction costs less than one more array to read.
 *
 * @param leak z, that the weights escape
 * @param copy c, that a copy is made
 * @param closed c (1 − α), that one is made which stays restricted for the time being
 * @param opened c α, that one is made which is distributed openly at once; null if none ever is
 * @param spread o, that a restricted copy is distributed openly
 */
record StateTransitions(
    double[] leak, double[] copy, double[] closed, double @Nullable [] opened, double[] spread) {

  private static final double[] NOT_YET = {};

  private record Key(@Nullable Access access, List<Applied> leak) {}

  /** Those of one level of access, chances of a copy still to be set. */
  static StateTransitions at(@Nullable Access access, CourseDraws draws) {
    Key key = new Key(access, draws.course().factors(Target.LEAK_RATE));
    return draws.shared(key, () -> make(access, draws));
  }

  private static StateTransitions make(@Nullable Access access, CourseDraws draws) {
    double[] leak = chances(draws.copies().leak(access));
    double[] spread = spread(draws.copies().openHalfLife());
    return new StateTransitions(leak, NOT_YET, NOT_YET, null, spread);
  }

  StateTransitions of(int strip) {
    return new StateTransitions(
        Strips.of(leak, strip), NOT_YET, NOT_YET, null, Strips.of(spread, strip));
  }

  /** The same with the chance of a copy in one month. */
  StateTransitions with(CopyChances copies, int strip, int month) {
    double[][][] opened = copies.opened();
    return new StateTransitions(
        leak,
        copies.copy()[month][strip],
        copies.closed()[month][strip],
        opened == null ? null : opened[month][strip],
        spread);
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
    OneMinusExp.of(rates, chances, rates.length, Vectors.max(rates));
    return chances;
  }
}
