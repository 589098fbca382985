package dev.slipway.stats.update;

import dev.slipway.stats.Kind;

/** Something seen that speaks of one uncertain number. */
public sealed interface Observation permits Counts, Rate, CensoredWaitLag, CensoredWaitShare {

  /** What kind of number it speaks of. */
  Kind kind();

  /**
   * How likely this was, as a logarithm; a constant may be missing, so that values near the peak
   * keep their digits however much was seen.
   *
   * @param t the number on the real line of its kind: ln x, or ln(x / (1 − x))
   */
  double logLikelihood(double t);
}
