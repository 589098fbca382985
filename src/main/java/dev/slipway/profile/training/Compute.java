package dev.slipway.profile.training;

import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantities;
import dev.slipway.stats.Quantity;

/**
 * Computing spent on training, in floating-point operations, as three numbers: probably not below
 * {@code low} (5 in 100), as likely above as below {@code middle}, probably not above {@code high}
 * (5 in 100). All three are equal when it is known.
 */
public record Compute(double low, double middle, double high) {

  /** The smallest and the largest amount that can be recorded. */
  public static final double SMALLEST = 1;

  public static final double LARGEST = 1e40;

  public Compute {
    if (!(low >= SMALLEST && low <= middle && middle <= high && high <= LARGEST)) {
      throw new IllegalArgumentException("three rising numbers from 1 to 1e40 are needed");
    }
    if (low != high
        && Quantities.fault(Kind.POSITIVE, Quantity.of(low, middle, high)).isPresent()) {
      throw new IllegalArgumentException("no distribution has these three numbers");
    }
  }

  public static Compute of(double operations) {
    return new Compute(operations, operations, operations);
  }

  public boolean known() {
    return low == high;
  }
}
