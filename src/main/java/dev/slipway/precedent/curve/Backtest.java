package dev.slipway.precedent.curve;

import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.lag.ChosenLag;
import dev.slipway.precedent.lag.Endpoint;
import dev.slipway.precedent.lag.Waits;
import dev.slipway.stats.survival.Binomial;
import dev.slipway.stats.survival.Forecast;
import dev.slipway.stats.survival.KaplanMeier;
import dev.slipway.stats.survival.Lifetime;
import dev.slipway.stats.survival.LogNormal;
import dev.slipway.stats.survival.Posterior;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * Each case predicted from the cases that were known before it was announced, as a proposal of that
 * day would have been.
 *
 * @param predictions in order of announcement
 * @param tooEarly cases for which fewer than six copies were known
 * @param pointMonths the first plain alternative: the median of all cases ever, as one number
 * @param logNormal the second: a log-normal fitted to all cases ever
 */
public record Backtest(
    List<Prediction> predictions, int tooEarly, double pointMonths, LogNormal logNormal) {

  /** Columns of the histogram. */
  public static final int BINS = 10;

  private static final int ENOUGH = 6;
  private static final double LEVEL = 0.9;

  public Backtest {
    predictions = List.copyOf(predictions);
  }

  /**
   * One case.
   *
   * @param known how many cases the forecast rests on
   * @param own whether they are of its own class alone
   * @param median months by which a copy was as likely as not, by the forecast
   * @param low months before which a copy had one chance in twenty, by the forecast
   * @param high months after which it had one chance in twenty
   * @param chance the forecast's chance of a copy by the time at which it came
   */
  public record Prediction(
      ReferenceCase row,
      Lifetime outcome,
      int known,
      boolean own,
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
    if (ever.events() < ENOUGH) {
      return new Backtest(List.of(), ever.cases(), Double.NaN, new LogNormal(0, 1));
    }
    List<Lifetime> all = ever.lifetimes();
    double point = KaplanMeier.of(all).timeBy(0.5).orElse(Double.POSITIVE_INFINITY);
    LogNormal logNormal = LogNormal.fit(all);
    List<Prediction> predictions = new ArrayList<>();
    for (Waits.Wait wait : ever.all()) {
      Waits known = known(rows, wait.row());
      if (known.events() >= ENOUGH) {
        predictions.add(predict(wait, known, point, logNormal));
      }
    }
    predictions.sort(
        (a, b) -> a.row().origin().announcedOn().compareTo(b.row().origin().announcedOn()));
    return new Backtest(predictions, ever.cases() - predictions.size(), point, logNormal);
  }

  /** Cases of its class, or of all classes where those were too few, as a proposal has it. */
  private static Waits known(List<ReferenceCase> rows, ReferenceCase row) {
    LocalDate day = row.origin().announcedOn();
    EnumSet<CaseGroup> own = EnumSet.of(row.group());
    Waits ofClass = Waits.asOf(rows, Endpoint.COPY, each -> own.contains(each.group()), day);
    return ofClass.events() >= ENOUGH
        ? ofClass
        : Waits.asOf(rows, Endpoint.COPY, each -> true, day);
  }

  private static Prediction predict(
      Waits.Wait wait, Waits known, double point, LogNormal logNormal) {
    Posterior forecast = ChosenLag.posterior(known.lifetimes());
    Lifetime outcome = wait.lifetime();
    boolean own = known.all().stream().allMatch(each -> each.row().group() == wait.row().group());
    return new Prediction(
        wait.row(),
        outcome,
        known.cases(),
        own,
        forecast.timeBy(0.05),
        forecast.timeBy(0.5),
        forecast.timeBy(0.95),
        forecast.chanceBy(outcome.time()),
        Forecast.crps(forecast::chanceBy, outcome),
        Forecast.crpsOfPoint(point, outcome),
        Forecast.crps(logNormal::chanceBy, outcome));
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
            each -> Forecast.weightBetween(low, high, each.chance(), each.outcome().ended()))
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
