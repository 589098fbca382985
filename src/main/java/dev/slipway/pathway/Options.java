package dev.slipway.pathway;

/**
 * What an answer should hold, and who computes it.
 *
 * @param curves whether the likelihoods by month are wanted
 * @param materiality the change in likelihood that is too small to matter, such as 0.0025
 * @param materialShare the part of the likelihood before that is too small to matter, such as 0.1
 * @param workers who may do parts of it side by side; the answer is the same to the bit
 */
public record Options(boolean curves, double materiality, double materialShare, Workers workers) {
  public Options {
    if (!(materiality >= 0 && materialShare >= 0)) {
      throw new IllegalArgumentException("negative materiality");
    }
  }

  /** By whoever asks, alone. */
  public Options(boolean curves, double materiality, double materialShare) {
    this(curves, materiality, materialShare, Workers.ALONE);
  }

  /** Without curves, and with the materiality that holds where a board has not said otherwise. */
  public static Options standard() {
    return new Options(false, 0.0025, 0.1);
  }

  public Options withCurves() {
    return new Options(true, materiality, materialShare, workers);
  }

  public Options withoutCurves() {
    return new Options(false, materiality, materialShare, workers);
  }

  public Options by(Workers others) {
    return new Options(curves, materiality, materialShare, others);
  }
}
