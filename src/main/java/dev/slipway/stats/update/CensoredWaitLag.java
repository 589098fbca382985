package dev.slipway.stats.update;

import dev.slipway.stats.Kernels;
import dev.slipway.stats.Kind;

/**
 * Nothing has come for y months, as evidence about the median lag m. Its chance is linear in the
 * share v for which nothing ever comes, so of v only the mean counts:
 *
 * <pre>  L(m) = E v + (1 − E v) S(y)        S(y) = exp(−ln 2 (y / m)^k)</pre>
 *
 * @param months y, 0 or more
 * @param shape k, above 0
 * @param never the mean of v, from 0 to 1
 */
record CensoredWaitLag(double months, double shape, double never) implements Observation {

  @Override
  public Kind kind() {
    return Kind.POSITIVE;
  }

  @Override
  public double logLikelihood(double t) {
    double waits = logSurvival(t);
    return never == 0 ? waits : StrictMath.log(never + (1 - never) * Kernels.exp(waits));
  }

  /** ln S(y) for a lag with this logarithm. */
  double logSurvival(double logMedian) {
    return -Kernels.LN_2 * Kernels.exp(shape * (StrictMath.log(months) - logMedian));
  }
}
