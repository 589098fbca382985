package dev.slipway.precedent.curve;

import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.forecast.LagBacktest;
import dev.slipway.precedent.forecast.LagForecast;
import dev.slipway.precedent.forecast.LagForm;
import dev.slipway.precedent.lag.Endpoint;
import dev.slipway.precedent.lag.Waits;
import dev.slipway.stats.survival.Binomial;
import dev.slipway.stats.survival.ForecastScore;
import dev.slipway.stats.survival.KaplanMeier;
import dev.slipway.stats.survival.Lifetime;
import dev.slipway.stats.survival.LogNormal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Each case predicted from the cases that were known before it was announced, by the form of the
 * copy lag that does so best, as three numbers and a shape: what a proposal of that day would have
 * taken.
 *
 * @param predictions in order of announcement
 * @param tooEarly cases for which fewer than six copies were known
 * @param form the form
 * @param forms how all forms did, the best first; empty where there were too few cases
 * @param pointMonths the first plain alternative: the median of all cases ever, as one number
 * @param logNormal the second: a log-normal fitted to all cases ever
 */
public record Backtest(
    List<Prediction> predictions,
    int tooEarly,
    LagForm form,
    List<LagBacktest.Score> forms,
    double pointMonths,
    LogNormal logNormal) {

  /** Columns of the histogram. */
  public static final int BINS = 10;

  private static final int ENOUGH = 6;
  private static final double LEVEL = 0.9;

  public Backtest {
    predictions = List.copyOf(predictions);
    forms = List.copyOf(forms);
  }

  /**
   * One case.
   *
   * @param known how many cases the forecast rests on
   * @param median months by which a copy was as likely as not, by the forecast
   * @param low months before which a copy had one chance in twenty, by the forecast
   * @param high months after which it had one chance in twenty
   * @param chance the forecast's chance of a copy by the time at which it came
   */
  public record Prediction(
      ReferenceCase row,
      Lifetime outcome,
      int known,
      double low,
      double median,
      double high,
      double chance,
      double crps,
      double crpsOfPoint,
      double crpsOfLogNormal) {}

  /**
   * How many outcomes fell into an interval.
   *
   * @param hits a case that nobody has copied yet counts by the part of its weight that lies inside
   * @param expected share of cases that should
   * @param allowed how many would by chance, nine times in ten, if forecasts were right
   */
  public record Coverage(double hits, int cases, double expected, Binomial.Counts allowed) {

    public boolean asExpected() {
      return hits >= allowed.low() - 0.5 && hits <= allowed.high() + 0.5;
    }

    public boolean tooMany() {
      return hits > allowed.high() + 0.5;
    }
  }

  /** What can be said of the forecasts. */
  public enum Saying {
    /** Nothing speaks against their being calibrated. */
    CALIBRATED,
    TOO_NARROW,
    TOO_WIDE,
    /** Intervals hold as often as they should, but outcomes pile up on one side. */
    LOPSIDED,
    TOO_FEW
  }

  static Backtest of(List<ReferenceCase> rows, LocalDate asOf) {
    Waits ever = Waits.asOf(rows, Endpoint.COPY, row -> true, asOf);
    LagBacktest lags = LagBacktest.of(rows, asOf);
    LagForm form = lags.best();
    if (ever.events() < ENOUGH) {
      LogNormal none = new LogNormal(0, 1);
      return new Backtest(List.of(), ever.cases(), form, List.of(), Double.NaN, none);
    }
    List<Lifetime> all = ever.lifetimes();
    double point = KaplanMeier.of(all).quantile(0.5).orElse(Double.POSITIVE_INFINITY);
    LogNormal logNormal = LogNormal.fit(all);
    List<Prediction> predictions =
        lags.of(form).stream().map(each -> scored(each, point, logNormal)).toList();
    return new Backtest(predictions, lags.tooEarly(), form, lags.scores(), point, logNormal);
  }

  private static Prediction scored(LagBacktest.Prediction each, double point, LogNormal logNormal) {
    LagForecast forecast = each.forecast();
    return new Prediction(
        each.row(),
        each.outcome(),
        forecast.cases(),
        forecast.quantile(0.05),
        forecast.quantile(0.5),
        forecast.quantile(0.95),
        each.chance(),
        ForecastScore.crps(forecast.chances(), each.outcome()),
        ForecastScore.crpsOfPoint(point, each.outcome()),
        ForecastScore.crps(logNormal::cdf, each.outcome()));
  }

  /** How often an interval in the middle of the forecast held. */
  public Coverage coverage(double share) {
    double tail = (1 - share) / 2;
    int n = predictions.size();
    return new Coverage(
        weight(tail, 1 - tail), n, share, Binomial.range(Math.max(1, n), share, LEVEL));
  }

  /** Outcomes by the forecast chance at which they came, in columns of equal expectation. */
  public double[] histogram() {
    double[] counts = new double[BINS];
    for (int i = 0; i < BINS; i++) {
      counts[i] = weight(i / (double) BINS, (i + 1) / (double) BINS);
    }
    return counts;
  }

  /** How many a column holds by chance: all columns at once nine times in ten, or more often. */
  public Binomial.Counts histogramBand() {
    return Binomial.range(Math.max(1, predictions.size()), 1.0 / BINS, 1 - (1 - LEVEL) / BINS);
  }

  private double weight(double low, double high) {
    return predictions.stream()
        .mapToDouble(
            each -> ForecastScore.weightBetween(low, high, each.chance(), each.outcome().ended()))
        .sum();
  }

  /** The mean score of the forecasts, of the single number and of the log-normal, in months. */
  public double[] meanScores() {
    return new double[] {
      predictions.stream().mapToDouble(Prediction::crps).average().orElse(Double.NaN),
      predictions.stream().mapToDouble(Prediction::crpsOfPoint).average().orElse(Double.NaN),
      predictions.stream().mapToDouble(Prediction::crpsOfLogNormal).average().orElse(Double.NaN)
    };
  }

  public Saying saying() {
    Coverage half = coverage(0.5);
    Coverage most = coverage(0.9);
    if (predictions.size() < BINS) {
      return Saying.TOO_FEW;
    }
    if (half.asExpected() && most.asExpected()) {
      return insideBand() && early().asExpected() ? Saying.CALIBRATED : Saying.LOPSIDED;
    }
    boolean wide = half.asExpected() ? most.tooMany() : half.tooMany();
    return wide ? Saying.TOO_WIDE : Saying.TOO_NARROW;
  }

  private boolean insideBand() {
    Binomial.Counts band = histogramBand();
    return Arrays.stream(histogram())
        .allMatch(count -> count >= band.low() - 0.5 && count <= band.high() + 0.5);
  }

  /** How many outcomes came before the forecast's median, and how many would by chance. */
  public Coverage early() {
    int n = predictions.size();
    return new Coverage(weight(0, 0.5), n, 0.5, Binomial.range(Math.max(1, n), 0.5, LEVEL));
  }
}
