package dev.slipway.imports.prose;

import dev.slipway.stats.text.TypedNumber;

/** A large number with the line that names it. */
public record Amount(double value, int line) {

  /** Whether the values differ by no more than a share of the other. */
  boolean isWithin(double share, double other) {
    return Math.abs(value - other) <= share * other;
  }

  /** How exactly it is written. */
  int digits() {
    return TypedNumber.shortest(value).precision();
  }
}
