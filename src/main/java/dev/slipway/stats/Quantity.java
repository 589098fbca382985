package dev.slipway.stats;

/**
 * An uncertain number: known exactly, or given by its 5th, 50th and 95th percentile. The record
 * holds what was said; {@link Quantities#fault} tells whether it can be used.
 */
public sealed interface Quantity {

  /** A number taken as known. */
  record Exact(double value) implements Quantity {
    @Override
    public double p50() {
      return value;
    }
  }

  /** Three numbers: one chance in twenty below the first, half below the second, and so on. */
  record Percentiles(double p05, double p50, double p95) implements Quantity {}

  /** The middle value: the number itself where it is known exactly. */
  double p50();

  static Quantity of(double value) {
    return new Exact(value);
  }

  static Quantity of(double p05, double p50, double p95) {
    return new Percentiles(p05, p50, p95);
  }
}
