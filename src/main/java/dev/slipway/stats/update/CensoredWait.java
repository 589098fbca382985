package dev.slipway.stats.update;

import dev.slipway.stats.Kernels;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Metalog;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * What a right-censored wait tells: nothing has come for y months, and perhaps nothing ever comes
 * (a cure model). The chance of waiting longer is {@code v + (1 − v) exp(−ln 2 (y / m)^k)}; m and v
 * are independent before, and each is given at its marginal posterior, the other integrated over
 * its prior.
 *
 * @param lag the median lag m, in months
 * @param never the share v for which nothing ever comes
 */
public record CensoredWait(BayesUpdate lag, BayesUpdate never) {

  /**
   * The update of both.
   *
   * @param months y, 0 or more
   * @param shape k, above 0
   * @throws IllegalArgumentException if a number is outside its domain
   */
  public static CensoredWait of(double months, double shape, Quantity lag, Quantity never) {
    if (!(months >= 0 && months < Double.POSITIVE_INFINITY && shape > 0)) {
      throw new IllegalArgumentException("months " + months + ", shape " + shape);
    }
    CensoredWaitLag ofLag = new CensoredWaitLag(months, shape, share(never));
    CensoredWaitShare ofShare = new CensoredWaitShare(survival(ofLag, lag));
    return new CensoredWait(
        BayesUpdate.of(Kind.POSITIVE, lag, List.of(ofLag)),
        BayesUpdate.of(Kind.UNIT, never, List.of(ofShare)));
  }

  private static double share(Quantity never) {
    return mean(Kind.UNIT, never, never.p50(), t -> -StrictMath.log1p(StrictMath.exp(-t)));
  }

  private static double survival(CensoredWaitLag observation, Quantity lag) {
    double exact = StrictMath.exp(observation.logSurvival(StrictMath.log(lag.p50())));
    return mean(Kind.POSITIVE, lag, exact, observation::logSurvival);
  }

  private static double mean(Kind kind, Quantity quantity, double exact, DoubleUnaryOperator log) {
    return quantity instanceof Quantity.Percentiles triple
        ? Kernels.exp(Density.logMean(Metalog.of(kind, triple), log))
        : exact;
  }
}
