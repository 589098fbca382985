package dev.slipway.precedent.forecast;

import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.lag.Waits;
import dev.slipway.stats.Kernels;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Metalog;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.survival.AcceleratedFailureTime.Observation;
import dev.slipway.stats.survival.BayesianWeibullRegression;
import dev.slipway.stats.survival.BayesianWeibullRegression.Belief;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/**
 * When a copy is to be expected, as a scenario takes it: three numbers for the month by which it is
 * as likely as not, and a shape. That it may never come is another question and left aside here.
 *
 * @param lagMonths the median lag m
 * @param shape k
 * @param cases how many cases it rests on
 * @param events in how many of them a copy had been seen by then
 */
public record LagForecast(Quantity.Percentiles lagMonths, double shape, int cases, int events) {

  /** Fewer copies than this say too little to be a sample of their own. */
  static final int ENOUGH = 6;

  /** The 95th percentile of the standard normal distribution. */
  private static final double Z = 1.6448536269514722;

  private static final double LEAST_MONTHS = 0.01;
  private static final double LEAST_SHAPE = 0.2;
  private static final double GREATEST_SHAPE = 10;

  /** The lag is averaged over so many equally likely values. */
  private static final int VALUES = 200;

  /**
   * By what is known of the cases.
   *
   * @param known cases as known on some day
   * @param groups the model's classes
   * @param day on which the model is announced
   */
  static LagForecast of(LagForm form, Waits known, Set<CaseGroup> groups, LocalDate day) {
    Waits taken = form.taken(known, groups);
    List<Observation> observations =
        taken.all().stream()
            .map(
                each ->
                    new Observation(
                        each.lifetime(),
                        form.covariates(
                            EnumSet.of(each.row().group()), each.row().origin().announcedOn())))
            .toList();
    BayesianWeibullRegression.Fit fit = BayesianWeibullRegression.of(form.beliefs(), observations);
    return of(fit.logMedian(form.covariates(groups, day)), fit.shape(), taken);
  }

  private static LagForecast of(Belief logMedian, double shape, Waits taken) {
    double middle = Math.max(logMedian.mean(), StrictMath.log(LEAST_MONTHS) + 1e-3);
    double reach = Math.max(1e-3, Z * logMedian.deviation());
    return new LagForecast(
        new Quantity.Percentiles(
            StrictMath.exp(middle - reach), StrictMath.exp(middle), StrictMath.exp(middle + reach)),
        Math.min(Math.max(shape, LEAST_SHAPE), GREATEST_SHAPE),
        taken.cases(),
        taken.events());
  }

  private double by(double[] logLags, double months) {
    double log = StrictMath.log(months);
    double waiting = 0;
    for (double each : logLags) {
      waiting += Kernels.exp(-Kernels.LN_2 * Kernels.exp(shape * (log - each)));
    }
    return 1 - waiting / logLags.length;
  }

  /** The month by which a copy has come with this chance. */
  public double quantile(double chance) {
    double[] logLags = logLags();
    double low = 1e-6;
    double high = 1e9;
    while (high / low > 1 + 1e-9) {
      double middle = StrictMath.sqrt(low * high);
      if (by(logLags, middle) < chance) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private double[] logLags() {
    Metalog metalog = Metalog.of(Kind.POSITIVE, lagMonths);
    double[] logs = new double[VALUES];
    for (int i = 0; i < VALUES; i++) {
      double u = (i + 0.5) / VALUES;
      logs[i] = metalog.atLogit(StrictMath.log(u) - StrictMath.log1p(-u));
    }
    return logs;
  }

  /** The chance that a copy has come by a month, everything that is not known averaged out. */
  public DoubleUnaryOperator chances() {
    double[] logLags = logLags();
    return months -> by(logLags, months);
  }
}
