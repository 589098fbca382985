package dev.slipway.precedent.lag;

import dev.slipway.stats.survival.Lifetime;
import dev.slipway.stats.survival.WeibullPosterior;
import java.time.LocalDate;
import java.util.List;

/** The copy lag by few cases, chosen by hand. */
public final class ChosenLag {

  /**
   * What is thought of a copy lag before its cases are looked at: a median of half a year, give or
   * take a factor of 7 nine times in ten (from about a month to three and a half years), and a rate
   * that changes little with waiting. docs/decisions says why.
   */
  public static final WeibullPosterior.Prior PRIOR =
      new WeibullPosterior.Prior(StrictMath.log(6), 1.2, StrictMath.log(1.1), 0.4);

  private static final double LEAST_SHAPE = 0.2;
  private static final double GREATEST_SHAPE = 10;

  private ChosenLag() {}

  static CopyLag of(Sample sample, LocalDate asOf) {
    WeibullPosterior posterior = posterior(sample.lifetimes());
    WeibullPosterior.Range median = posterior.median();
    Triples.Months lag = Triples.of(median.low(), median.middle(), median.high());
    double shape = posterior.shape().middle();
    return new CopyLag(
        lag.percentiles(),
        Math.min(Math.max(shape, LEAST_SHAPE), GREATEST_SHAPE),
        sample.cases(),
        sample.events(),
        CopyLag.CHOSEN,
        false,
        false,
        lag.widened(),
        asOf);
  }

  /** What is known of the lag after these waits. */
  public static WeibullPosterior posterior(List<Lifetime> lifetimes) {
    return WeibullPosterior.of(PRIOR, lifetimes);
  }
}
