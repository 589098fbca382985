package dev.slipway.precedent.lag;

import dev.slipway.stats.survival.Bootstrap;
import dev.slipway.stats.survival.Lifetime;
import dev.slipway.stats.survival.WeibullFit;
import java.util.List;
import java.util.OptionalDouble;

/** The half-life that fits waits best, as an exponential distribution. */
final class HalfLife {

  private static final int RESAMPLES = 2_000;
  private static final long SEED = 20_261_124L;

  private HalfLife() {}

  /** With its 90 % interval over cases. */
  static Triples.Months of(Sample sample) {
    Bootstrap.Interval interval =
        Bootstrap.interval(sample.lifetimes(), HalfLife::ofDrawn, RESAMPLES, SEED);
    return Triples.of(interval.low(), halfLife(sample.lifetimes()), interval.high());
  }

  private static OptionalDouble ofDrawn(List<Lifetime> drawn) {
    return drawn.stream().anyMatch(Lifetime::ended)
        ? OptionalDouble.of(halfLife(drawn))
        : OptionalDouble.empty();
  }

  private static double halfLife(List<Lifetime> lifetimes) {
    return WeibullFit.withShape(lifetimes, 1).median();
  }
}
