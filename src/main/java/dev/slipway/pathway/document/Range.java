package dev.slipway.pathway.document;

import dev.slipway.pathway.Target;
import dev.slipway.stats.Kind;

/** Where the numbers of a quantity may lie; the ends are included for constants. */
record Range(Kind kind, double lowest, double highest) {

  static final Range UNIT = new Range(Kind.UNIT, 0, 1);
  static final Range PARAMETERS = new Range(Kind.POSITIVE, 1, 1e15);

  /** Yearly rates of threats and benefits, and the monthly leak rate. */
  static final Range RATE = new Range(Kind.POSITIVE, 0, 50);

  /** Times in months that must not be nothing: m, w and h. The highest is a thousand years. */
  static final Range MONTHS = new Range(Kind.POSITIVE, 0.01, 12_000);

  /** How many times faster: A and L. */
  static final Range SPEED = new Range(Kind.ABOVE_ONE, 1, 1e6);

  static final Range MULTIPLIER = new Range(Kind.POSITIVE, 1e-9, 1e6);

  /** A factor on a rate may be 0. */
  static final Range RATE_FACTOR = new Range(Kind.POSITIVE, 0, 1e6);

  /** The range of the quantity of an effect. */
  static Range of(Target target) {
    if (target.operation() != Target.Operation.MULTIPLY) {
      return UNIT;
    }
    return switch (target) {
      case THREAT_RATE, BENEFIT_RATE, LEAK_RATE -> RATE_FACTOR;
      default -> MULTIPLIER;
    };
  }
}
