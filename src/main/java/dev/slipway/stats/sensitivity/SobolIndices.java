package dev.slipway.stats.sensitivity;

/**
 * How much of an outcome's variance goes back to one number.
 *
 * @param firstOrder the share that would go on average if only this number were known
 * @param total the share that would be left if everything else were known; at least the first
 */
public record SobolIndices(SobolIndex firstOrder, SobolIndex total) {

  /** Of a number on which nothing depends. */
  public static final SobolIndices NONE = new SobolIndices(SobolIndex.NONE, SobolIndex.NONE);
}
