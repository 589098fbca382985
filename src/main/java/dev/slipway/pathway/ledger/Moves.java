package dev.slipway.pathway.ledger;

import dev.slipway.pathway.Access;
import dev.slipway.pathway.Target;
import dev.slipway.pathway.course.Applied;
import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.stats.Kernels;
import dev.slipway.stats.Losses;
import dev.slipway.stats.Vectors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chances by draw that states move at the end of a month, each with its complement, which every
 * ledger needs.
 *
 * @param leak z, that the weights escape
 * @param held 1 − z
 * @param copy c, that a copy is made
 * @param alone 1 − c
 * @param spread o, that a restricted copy is distributed openly
 * @param kept 1 − o
 */
record Moves(
    double[] leak, double[] held, double[] copy, double[] alone, double[] spread, double[] kept) {

  private static final double[] NOT_YET = {};

  private record Key(@Nullable Access access, List<Applied> leak) {}

  /** Those of one level of access, chances of a copy still to be set. */
  static Moves at(@Nullable Access access, CourseDraws draws) {
    Key key = new Key(access, draws.course().factors(Target.LEAK_RATE));
    return draws.shared(key, () -> make(access, draws));
  }

  private static Moves make(@Nullable Access access, CourseDraws draws) {
    double[] leak = chances(draws.leak(access));
    double[] spread = spread(draws.openHalfLife());
    return new Moves(leak, complement(leak), NOT_YET, NOT_YET, spread, complement(spread));
  }

  Moves of(int strip) {
    return new Moves(
        Strips.of(leak, strip),
        Strips.of(held, strip),
        NOT_YET,
        NOT_YET,
        Strips.of(spread, strip),
        Strips.of(kept, strip));
  }

  /** The same with the chance of a copy in one month. */
  Moves with(CopyChances copies, int strip, int month) {
    double[] copy = copies.copy()[month][strip];
    return new Moves(leak, held, copy, copies.alone()[month][strip], spread, kept);
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
    Losses.of(rates, chances, rates.length, Vectors.most(rates));
    return chances;
  }

  static double[] complement(double[] chances) {
    double[] rest = new double[chances.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = 1 - chances[i];
    }
    return rest;
  }
}
