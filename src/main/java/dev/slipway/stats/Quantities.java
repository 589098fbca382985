package dev.slipway.stats;

import java.util.List;
import java.util.Optional;

/** Tells whether a quantity can be used, and if not, what would be accepted. */
public final class Quantities {

  private Quantities() {}

  /** The fault of a quantity of this kind with no narrower range, if it has one. */
  public static Optional<QuantityFault> fault(Kind kind, Quantity quantity) {
    double lowest = kind == Kind.ABOVE_ONE ? 1 : 0;
    double highest = kind == Kind.UNIT ? 1 : Double.MAX_VALUE;
    return fault(kind, quantity, lowest, highest);
  }

  /**
   * The fault of a quantity whose numbers must lie in {@code [lowest, highest]} and in its kind. A
   * constant may sit on an end of the kind, if the range allows it; the numbers of a triple may
   * not.
   */
  public static Optional<QuantityFault> fault(
      Kind kind, Quantity quantity, double lowest, double highest) {
    if (quantity instanceof Quantity.Percentiles triple) {
      return fault(kind, triple, lowest, highest);
    }
    double value = quantity.p50();
    return kind.containsConstant(value) && value >= lowest && value <= highest
        ? Optional.empty()
        : range(value, lowest, highest);
  }

  private static Optional<QuantityFault> fault(
      Kind kind, Quantity.Percentiles q, double lowest, double highest) {
    for (double x : new double[] {q.p05(), q.p50(), q.p95()}) {
      if (!(kind.contains(x) && x >= lowest && x <= highest)) {
        return range(x, lowest, highest);
      }
    }
    if (!(q.p05() < q.p50() && q.p50() < q.p95())) {
      return Optional.of(new QuantityFault("quantity.order", List.of(q.p05(), q.p50(), q.p95())));
    }
    if (Metalog.feasible(kind, q)) {
      return Optional.empty();
    }
    List<Double> middle = Metalog.feasibleMiddle(kind, q.p05(), q.p95());
    return Optional.of(
        new QuantityFault("quantity.infeasible", List.of(middle.get(0), middle.get(1), q.p50())));
  }

  private static Optional<QuantityFault> range(double x, double lowest, double highest) {
    return Optional.of(new QuantityFault("quantity.range", List.of(x, lowest, highest)));
  }
}
