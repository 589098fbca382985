package dev.slipway.imports.prose;

import java.math.BigDecimal;
import java.math.MathContext;

/** A large number with the line that names it. */
public record Amount(double value, int line) {

  /** Whether the values differ by no more than a share of the other. */
  boolean isWithin(double share, double other) {
    return Math.abs(value - other) <= share * other;
  }

  /** How exactly it is written, in the digits that a double keeps. */
  int digits() {
    return new BigDecimal(value).round(new MathContext(15)).stripTrailingZeros().precision();
  }
}
