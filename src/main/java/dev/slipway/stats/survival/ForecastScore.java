package dev.slipway.stats.survival;

import java.util.function.DoubleUnaryOperator;

/**
 * Compares a forecast of a waiting time with what came. An outcome that is cut off is known to lie
 * beyond the time it was watched, and is scored up to there.
 */
public final class ForecastScore {

  private static final int STEPS = 256;
  private static final double LEAST = 1e-4;
  private static final int STEPS_OF_LOG = 16;
  private static final int FARTHEST = 60;

  private ForecastScore() {}

  /**
   * The continuous ranked probability score, in the unit of the times; 0 is perfect: the integral
   * of {@code F(x)^2} below the outcome and {@code (1 - F(x))^2} above it. Source: Gneiting and
   * Raftery 2007, doi:10.1198/016214506000001437.
   *
   * @param cdf the forecast: chance that the event has come by a time
   */
  public static double crps(DoubleUnaryOperator cdf, Lifetime outcome) {
    double time = outcome.time();
    double below = integral(x -> square(cdf.applyAsDouble(x)), LEAST, time);
    if (!outcome.ended()) {
      return below;
    }
    double end = time;
    while (end < 1e9 && square(1 - cdf.applyAsDouble(end)) * end > 1e-7) {
      end *= 2;
    }
    return below + integral(x -> square(1 - cdf.applyAsDouble(x)), time, end);
  }

  /**
   * The same score of the logarithm of the time: it has no unit, and being off by a factor counts
   * the same for short waits as for long ones.
   *
   * @param cdf the forecast: chance that the event has come by a time, 0 at first and 1 in the end
   */
  public static double crpsOfLog(DoubleUnaryOperator cdf, Lifetime outcome) {
    double log = StrictMath.log(outcome.time());
    double below = outwards(x -> square(cdf.applyAsDouble(StrictMath.exp(x))), log, -1);
    return outcome.ended()
        ? below + outwards(x -> square(1 - cdf.applyAsDouble(StrictMath.exp(x))), log, 1)
        : below;
  }

  /** Simpson's rule in stretches of 1 to one side, until there is nothing left. */
  private static double outwards(DoubleUnaryOperator f, double from, int side) {
    double sum = 0;
    for (int stretch = 0; stretch < FARTHEST; stretch++) {
      double start = from + side * stretch;
      double part = 0;
      for (int i = 0; i <= STEPS_OF_LOG; i++) {
        int weight = i == 0 || i == STEPS_OF_LOG ? 1 : i % 2 == 1 ? 4 : 2;
        part += weight * f.applyAsDouble(start + side * i / (double) STEPS_OF_LOG);
      }
      sum += part / (3 * STEPS_OF_LOG);
      if (part < 1e-8 && stretch > 0) {
        break;
      }
    }
    return sum;
  }

  /** The same score of a single number in place of a distribution: how far off it was. */
  public static double crpsOfPoint(double point, Lifetime outcome) {
    double over = outcome.time() - point;
    return outcome.ended() ? StrictMath.abs(over) : StrictMath.max(0, over);
  }

  /**
   * How much of an outcome's weight lies between two chances of its forecast: 1 or 0 where it is
   * known; where it is cut off, its weight is spread evenly over the chances that are left. Source:
   * Czado, Gneiting and Held 2009, doi:10.1111/j.1541-0420.2009.01191.x.
   *
   * @param chance forecast chance of an event by the outcome's time, the probability integral
   *     transform
   */
  public static double weightBetween(double low, double high, double chance, boolean ended) {
    if (ended) {
      boolean last = high >= 1;
      return chance >= low && (chance < high || last) ? 1 : 0;
    }
    if (chance >= 1) {
      return high >= 1 ? 1 : 0;
    }
    double within = StrictMath.max(0, high - StrictMath.max(low, chance));
    return within / (1 - chance);
  }

  private static double square(double x) {
    return x * x;
  }

  /** Simpson's rule on the logarithm of the time, where forecasts are smooth. */
  private static double integral(DoubleUnaryOperator f, double from, double to) {
    if (!(to > from)) {
      return 0;
    }
    double start = StrictMath.log(from);
    double width = (StrictMath.log(to) - start) / STEPS;
    double sum = 0;
    for (int i = 0; i <= STEPS; i++) {
      double x = StrictMath.exp(start + i * width);
      double weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * x * f.applyAsDouble(x);
    }
    return sum * width / 3;
  }
}
