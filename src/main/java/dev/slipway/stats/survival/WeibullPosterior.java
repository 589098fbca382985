package dev.slipway.stats.survival;

import java.util.Arrays;
import java.util.List;

/**
 * What is known about a {@link Weibull} after lifetimes have been seen, few of them perhaps: Bayes'
 * rule on a grid of its median m and shape k. Before anything is seen, ln m and ln k are normal and
 * independent.
 */
public final class WeibullPosterior {

  /**
   * What was thought before.
   *
   * @param logMedian middle of ln m
   * @param medianSpread standard deviation of ln m, above 0
   * @param logShape middle of ln k
   * @param shapeSpread standard deviation of ln k, above 0
   */
  public record Prior(double logMedian, double medianSpread, double logShape, double shapeSpread) {}

  /** A middle and where a number lies nine times in ten. */
  public record Range(double low, double middle, double high) {}

  private static final double LN_2 = 0.6931471805599453;
  private static final double LN_LN_2 = StrictMath.log(LN_2);
  private static final int MEDIANS = 81;
  private static final int SHAPES = 49;
  private static final int CLOSER = 2;
  private static final double REACH = 5;

  private final double[] logMedians;
  private final double[] shapes;
  private final double[][] weights;

  private WeibullPosterior(double[] logMedians, double[] shapes, double[][] weights) {
    this.logMedians = logMedians;
    this.shapes = shapes;
    this.weights = weights;
  }

  /**
   * What is known after these lifetimes; with none of them, what was thought before.
   *
   * @param lifetimes in the unit that the prior speaks of
   */
  public static WeibullPosterior of(Prior prior, List<Lifetime> lifetimes) {
    WeibullPosterior posterior =
        on(
            prior,
            lifetimes,
            grid(prior.logMedian(), prior.medianSpread(), MEDIANS),
            grid(prior.logShape(), prior.shapeSpread(), SHAPES));
    for (int i = 0; i < CLOSER; i++) {
      posterior =
          on(
              prior,
              lifetimes,
              closer(posterior.logMedians, posterior.medianWeights(), MEDIANS),
              closer(posterior.logShapes(), posterior.shapeWeights(), SHAPES));
    }
    return posterior;
  }

  /** The grid again where the weight lies; never finer than the steps that found it. */
  private static double[] closer(double[] values, double[] weights, int size) {
    double mean = 0;
    for (int i = 0; i < values.length; i++) {
      mean += values[i] * weights[i];
    }
    double variance = 0;
    for (int i = 0; i < values.length; i++) {
      variance += weights[i] * (values[i] - mean) * (values[i] - mean);
    }
    double spread = StrictMath.max(StrictMath.sqrt(variance), (values[1] - values[0]) / 4);
    return grid(mean, spread, size);
  }

  private static double[] grid(double middle, double spread, int size) {
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = middle + spread * REACH * (2.0 * i / (size - 1) - 1);
    }
    return values;
  }

  private static WeibullPosterior on(
      Prior prior, List<Lifetime> lifetimes, double[] logMedians, double[] logShapes) {
    double[][] logs = new double[logShapes.length][logMedians.length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int s = 0; s < logShapes.length; s++) {
      Sums sums = new Sums(lifetimes, StrictMath.exp(logShapes[s]));
      double b = (logShapes[s] - prior.logShape()) / prior.shapeSpread();
      for (int m = 0; m < logMedians.length; m++) {
        double a = (logMedians[m] - prior.logMedian()) / prior.medianSpread();
        logs[s][m] = sums.logLikelihood(logMedians[m]) - (a * a + b * b) / 2;
        highest = StrictMath.max(highest, logs[s][m]);
      }
    }
    return new WeibullPosterior(
        logMedians,
        Arrays.stream(logShapes).map(StrictMath::exp).toArray(),
        normalised(logs, highest));
  }

  private static double[][] normalised(double[][] logs, double highest) {
    double sum = 0;
    for (double[] row : logs) {
      for (int m = 0; m < row.length; m++) {
        row[m] = StrictMath.exp(row[m] - highest);
        sum += row[m];
      }
    }
    for (double[] row : logs) {
      for (int m = 0; m < row.length; m++) {
        row[m] /= sum;
      }
    }
    return logs;
  }

  /** The likelihood for one shape k, as a function of ln m: {@code H(t) = ln 2 (t / m)^k}. */
  private static final class Sums {

    private final double shape;
    private int events;
    private double eventLogs;
    private double powers;

    Sums(List<Lifetime> lifetimes, double shape) {
      this.shape = shape;
      for (Lifetime lifetime : lifetimes) {
        double log = StrictMath.log(lifetime.time());
        powers += StrictMath.exp(shape * log);
        events += lifetime.ended() ? 1 : 0;
        eventLogs += lifetime.ended() ? log : 0;
      }
    }

    double logLikelihood(double logMedian) {
      return events * (StrictMath.log(shape) + LN_LN_2 - shape * logMedian)
          + (shape - 1) * eventLogs
          - LN_2 * powers * StrictMath.exp(-shape * logMedian);
    }
  }

  private double[] medianWeights() {
    double[] sums = new double[logMedians.length];
    for (double[] row : weights) {
      for (int m = 0; m < row.length; m++) {
        sums[m] += row[m];
      }
    }
    return sums;
  }

  private double[] logShapes() {
    return Arrays.stream(shapes).map(StrictMath::log).toArray();
  }

  private double[] shapeWeights() {
    return Arrays.stream(weights).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
  }

  /** The median m, with where it lies nine times in ten. */
  public Range median() {
    double[] shares = medianWeights();
    return new Range(
        StrictMath.exp(at(logMedians, shares, 0.05)),
        StrictMath.exp(at(logMedians, shares, 0.5)),
        StrictMath.exp(at(logMedians, shares, 0.95)));
  }

  /** The shape k likewise. */
  public Range shape() {
    double[] logs = logShapes();
    double[] shares = shapeWeights();
    return new Range(
        StrictMath.exp(at(logs, shares, 0.05)),
        StrictMath.exp(at(logs, shares, 0.5)),
        StrictMath.exp(at(logs, shares, 0.95)));
  }

  /** The chance that the event has come by a time, everything that is not known averaged out. */
  public double cdf(double time) {
    if (time <= 0) {
      return 0;
    }
    double log = StrictMath.log(time);
    double sum = 0;
    for (int s = 0; s < shapes.length; s++) {
      for (int m = 0; m < logMedians.length; m++) {
        if (weights[s][m] > 1e-9) {
          sum += weights[s][m] * chance(log, s, m);
        }
      }
    }
    return StrictMath.min(1, sum);
  }

  /** Likewise with where that chance lies nine times in ten; its middle is the average. */
  public Range cdfRange(double time) {
    double log = StrictMath.log(time);
    double[][] pairs = new double[shapes.length * logMedians.length][];
    int count = 0;
    for (int s = 0; s < shapes.length; s++) {
      for (int m = 0; m < logMedians.length; m++) {
        pairs[count++] = new double[] {chance(log, s, m), weights[s][m]};
      }
    }
    Arrays.sort(pairs, (a, b) -> Double.compare(a[0], b[0]));
    return new Range(weighted(pairs, 0.05), cdf(time), weighted(pairs, 0.95));
  }

  /** The time by which the event has come with this chance, everything averaged out. */
  public double quantile(double chance) {
    double low = 1e-6;
    double high = 1e9;
    for (int i = 0; i < 100 && high / low > 1 + 1e-10; i++) {
      double middle = StrictMath.sqrt(low * high);
      if (cdf(middle) < chance) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private double chance(double logTime, int s, int m) {
    return -StrictMath.expm1(-LN_2 * StrictMath.exp(shapes[s] * (logTime - logMedians[m])));
  }

  private static double weighted(double[][] pairs, double share) {
    double sum = 0;
    for (double[] pair : pairs) {
      sum += pair[1];
      if (sum >= share) {
        return pair[0];
      }
    }
    return pairs[pairs.length - 1][0];
  }

  /** Between grid points the distribution rises in a straight line from middle to middle. */
  private static double at(double[] values, double[] shares, double share) {
    double before = 0;
    for (int i = 0; i < values.length; i++) {
      double middle = before + shares[i] / 2;
      double next = i + 1 < values.length ? before + shares[i] + shares[i + 1] / 2 : 1;
      if (i + 1 == values.length || (share >= middle && share < next)) {
        double step = i + 1 < values.length ? values[i + 1] - values[i] : 0;
        return next > middle ? values[i] + step * (share - middle) / (next - middle) : values[i];
      }
      before += shares[i];
    }
    return values[values.length - 1];
  }
}
