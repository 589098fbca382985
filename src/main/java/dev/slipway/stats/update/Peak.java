package dev.slipway.stats.update;

import java.util.function.DoubleUnaryOperator;

/**
 * Where a function with one peak is highest, about, and how wide it is there.
 *
 * @param mode where it is within {@value #CLOSE} of its highest
 * @param top its value there
 * @param left how far to the left it falls by about 1
 * @param right how far to the right
 */
record Peak(double mode, double top, double left, double right) {

  private static final double CLOSE = 0.25;
  private static final double GOLDEN = 0.3819660112501051;
  private static final int MOST_STEPS = 3000;

  static Peak of(DoubleUnaryOperator f) {
    double up = f.applyAsDouble(1) > f.applyAsDouble(0) ? 1 : -1;
    double last = -up;
    double at = 0;
    double next = up;
    for (int i = 0; f.applyAsDouble(next) > f.applyAsDouble(at) && i < MOST_STEPS; i++) {
      last = at;
      at = next;
      next = at + 2 * (at - last);
    }
    return narrowed(f, Math.min(last, next), at, Math.max(last, next));
  }

  /** Golden-section search: J. Kiefer 1953, doi:10.1090/S0002-9939-1953-0055639-3. */
  private static Peak narrowed(DoubleUnaryOperator f, double from, double middle, double to) {
    double low = from;
    double at = middle;
    double high = to;
    double top = f.applyAsDouble(at);
    double least = top - CLOSE;
    while (f.applyAsDouble(low) < least || f.applyAsDouble(high) < least) {
      boolean rightwards = high - at > at - low;
      double probe = at + GOLDEN * (rightwards ? high - at : low - at);
      if (!(probe > low && probe < high && probe != at)) {
        break;
      }
      double value = f.applyAsDouble(probe);
      boolean better = value > top;
      double end = better ? at : probe;
      if (rightwards == better) {
        low = end;
      } else {
        high = end;
      }
      at = better ? probe : at;
      top = better ? value : top;
      least = top - CLOSE;
    }
    return new Peak(at, top, width(f, at, top, low - at), width(f, at, top, high - at));
  }

  /** Twice as far as long as it has not fallen by 1. */
  private static double width(DoubleUnaryOperator f, double at, double top, double first) {
    double step = first == 0 ? Math.ulp(at) : first;
    for (int i = 0; f.applyAsDouble(at + step) > top - 1 && i < MOST_STEPS; i++) {
      step *= 2;
    }
    return Math.abs(step);
  }
}
