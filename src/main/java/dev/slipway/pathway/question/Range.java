package dev.slipway.pathway.question;

import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantities;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.QuantityFault;
import java.util.Optional;

/** Where the numbers of an answer may lie; the ends are included for constants. */
public record Range(Kind kind, double lowest, double highest) {

  public static final Range UNIT = new Range(Kind.UNIT, 0, 1);
  public static final Range PARAMETERS = new Range(Kind.POSITIVE, 1, 1e15);

  /** Of capability, relative to the reference model. */
  public static final Range CAPABILITY = new Range(Kind.POSITIVE, 1e-6, 1e6);

  /** Of a step of a chain that counts something. */
  public static final Range STEP_COUNT = new Range(Kind.POSITIVE, 1e-9, 1e9);

  /** Yearly rates of threats and benefits, and the monthly leak rate. */
  public static final Range RATE = new Range(Kind.POSITIVE, 0, 50);

  /** Times in months that must not be nothing: m, w and h. The highest is a thousand years. */
  public static final Range MONTHS = new Range(Kind.POSITIVE, 0.01, 12_000);

  /** How many times faster: A and L. */
  public static final Range SPEED = new Range(Kind.ABOVE_ONE, 1, 1e6);

  public static final Range MULTIPLIER = new Range(Kind.POSITIVE, 1e-9, 1e6);

  /** A factor on a rate may be 0. */
  public static final Range RATE_FACTOR = new Range(Kind.POSITIVE, 0, 1e6);

  /** What is wrong with an answer, if anything. */
  public Optional<QuantityFault> fault(Quantity answer) {
    return Quantities.fault(kind, answer, lowest, highest);
  }
}
