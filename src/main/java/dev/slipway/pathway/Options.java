package dev.slipway.pathway;

/**
 * What an answer should hold.
 *
 * @param curves whether the likelihoods by month are wanted
 * @param materiality the change in likelihood that is too small to matter, such as 0.0025
 * @param materialShare the part of the likelihood before that is too small to matter, such as 0.1
 */
public record Options(boolean curves, double materiality, double materialShare) {
  public Options {
    if (!(materiality >= 0 && materialShare >= 0)) {
      throw new IllegalArgumentException("negative materiality");
    }
  }

  /** Without curves, and with the materiality that holds where a board has not said otherwise. */
  public static Options standard() {
    return new Options(false, 0.0025, 0.1);
  }

  public Options withCurves() {
    return new Options(true, materiality, materialShare);
  }
}
