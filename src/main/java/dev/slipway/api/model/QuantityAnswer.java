package dev.slipway.api.model;

import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.training.Compute;
import dev.slipway.stats.Quantity;
import org.jspecify.annotations.Nullable;

/** An amount as three numbers, all equal where it is known. */
public record QuantityAnswer(double p05, double p50, double p95) {

  static @Nullable QuantityAnswer of(@Nullable ParameterCount count) {
    return count == null ? null : new QuantityAnswer(count.low(), count.middle(), count.high());
  }

  static @Nullable QuantityAnswer of(@Nullable Quantity quantity) {
    return quantity == null ? null : given(quantity);
  }

  public static QuantityAnswer given(Quantity quantity) {
    return quantity instanceof Quantity.Percentiles three
        ? new QuantityAnswer(three.p05(), three.p50(), three.p95())
        : new QuantityAnswer(quantity.p50(), quantity.p50(), quantity.p50());
  }

  static @Nullable QuantityAnswer of(@Nullable Compute compute) {
    return compute == null
        ? null
        : new QuantityAnswer(compute.low(), compute.middle(), compute.high());
  }
}
