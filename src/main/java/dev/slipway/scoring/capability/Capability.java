package dev.slipway.scoring.capability;

import dev.slipway.rubric.capability.ReferenceCompute;
import dev.slipway.stats.Quantity;

/** C of a model: its training compute beside its class's reference. */
public final class Capability {

  private static final double LEAST = 1e-6;
  private static final double GREATEST = 1e6;

  private Capability() {}

  /** Both are uncertain and independent, so that their ranges add up as roots of squares. */
  public static Quantity of(Quantity compute, ReferenceCompute reference) {
    Quantity.Percentiles own = percentiles(compute);
    Quantity.Percentiles beside = percentiles(reference.operations());
    double middle = own.p50() / beside.p50();
    double below = together(ln(own.p50(), own.p05()), ln(beside.p95(), beside.p50()));
    double above = together(ln(own.p95(), own.p50()), ln(beside.p50(), beside.p05()));
    if (below == 0 && above == 0) {
      return Quantity.of(within(middle));
    }
    return Quantity.of(
        within(middle * StrictMath.exp(-below)),
        within(middle),
        within(middle * StrictMath.exp(above)));
  }

  private static Quantity.Percentiles percentiles(Quantity quantity) {
    return quantity instanceof Quantity.Percentiles triple
        ? triple
        : new Quantity.Percentiles(quantity.p50(), quantity.p50(), quantity.p50());
  }

  private static double ln(double greater, double smaller) {
    return StrictMath.log(greater / smaller);
  }

  private static double together(double one, double other) {
    return StrictMath.sqrt(one * one + other * other);
  }

  private static double within(double c) {
    return Math.min(Math.max(c, LEAST), GREATEST);
  }
}
