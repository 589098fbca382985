package dev.slipway.stats.update;

import dev.slipway.stats.Kernels;
import dev.slipway.stats.Kind;

/**
 * Nothing has come for y months, as evidence about the share v for which nothing ever comes:
 *
 * <pre>  L(v) = v + (1 − v) E_m S(y)</pre>
 *
 * @param survival the mean of S(y) over the lag, from 0 to 1
 */
record CensoredWaitShare(double survival) implements Observation {

  @Override
  public Kind kind() {
    return Kind.UNIT;
  }

  @Override
  public double logLikelihood(double t) {
    return StrictMath.log(Kernels.logistic(t) + Kernels.logistic(-t) * survival);
  }
}
