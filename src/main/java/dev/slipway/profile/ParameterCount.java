package dev.slipway.profile;

import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantities;
import dev.slipway.stats.Quantity;

/**
 * A model's number of parameters as three numbers: probably not below {@code low} (5 in 100), as
 * likely above as below {@code middle}, probably not above {@code high} (5 in 100). All three are
 * equal when the number is known.
 */
public record ParameterCount(double low, double middle, double high) {

  /** The smallest and the largest number of parameters that can be recorded. */
  public static final double SMALLEST = 1;

  public static final double LARGEST = 1e15;

  public ParameterCount {
    if (!(low >= SMALLEST && low <= middle && middle <= high && high <= LARGEST)) {
      throw new IllegalArgumentException("three rising numbers from 1 to 1e15 are needed");
    }
    if (low != high
        && Quantities.fault(Kind.POSITIVE, Quantity.of(low, middle, high)).isPresent()) {
      throw new IllegalArgumentException("no distribution has these three numbers");
    }
  }

  public static ParameterCount of(double count) {
    return new ParameterCount(count, count, count);
  }

  public boolean known() {
    return low == high;
  }

  public Quantity quantity() {
    return known() ? Quantity.of(middle) : Quantity.of(low, middle, high);
  }
}
