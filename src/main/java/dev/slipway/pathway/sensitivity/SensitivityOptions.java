package dev.slipway.pathway.sensitivity;

/**
 * How sensitivities are computed.
 *
 * @param threads how many compute; the result is the same to the bit for any number
 * @param valueRatio W, how many extremely good outcomes weigh as much as one extremely bad
 * @param ofMargin whether the net score is of the margin (as proposed minus as today) or the whole
 * @param swings whether each question is also put at its 5th and 95th percentile
 * @param planned whether the plan is ranked with its modifications, whose effects are then
 *     questions too
 */
public record SensitivityOptions(
    int threads, double valueRatio, boolean ofMargin, boolean swings, boolean planned) {
  public SensitivityOptions {
    if (!(threads >= 1 && valueRatio >= 0)) {
      throw new IllegalArgumentException("threads " + threads + ", value ratio " + valueRatio);
    }
  }

  /** Of the margin, with swings. */
  public static SensitivityOptions of(int threads, double valueRatio) {
    return new SensitivityOptions(threads, valueRatio, true, true, false);
  }
}
