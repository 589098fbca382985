package dev.slipway.precedent.web.curve;

import dev.slipway.precedent.curve.Backtest;
import dev.slipway.precedent.curve.Backtest.Coverage;
import dev.slipway.precedent.curve.SurvivalChart;
import dev.slipway.stats.survival.Binomial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of the backtest.
 *
 * @param saying what can be said
 * @param tooEarly cases that could not be predicted
 * @param scores mean scores: ours, the single number's, the log-normal's
 * @param forms how the forms of the forecast compare
 */
record BacktestPage(
    String saying,
    int cases,
    int tooEarly,
    CoverageView half,
    CoverageView most,
    CoverageView early,
    List<Double> scores,
    FormsView forms,
    double pointMonths,
    List<BinView> bins,
    List<PredictionView> predictions,
    String chart) {

  /** How many outcomes fell into an interval, and how many would by chance. */
  record CoverageView(double hits, double share, int low, int high, boolean fine) {

    static CoverageView of(Coverage coverage) {
      return new CoverageView(
          coverage.hits(),
          coverage.cases() == 0 ? 0 : coverage.hits() / coverage.cases(),
          coverage.allowed().low(),
          coverage.allowed().high(),
          coverage.asExpected());
    }
  }

  /** One column of the histogram. */
  record BinView(double from, double to, double count) {}

  /** One prediction and what came. */
  record PredictionView(
      String key,
      String capability,
      String model,
      LocalDate announcedOn,
      int known,
      double low,
      double median,
      double high,
      double months,
      boolean censored,
      double chance) {}

  static BacktestPage of(Backtest test, FormsView forms, Map<String, String> words) {
    return new BacktestPage(
        test.saying().name(),
        test.predictions().size(),
        test.tooEarly(),
        CoverageView.of(test.coverage(0.5)),
        CoverageView.of(test.coverage(0.9)),
        CoverageView.of(test.early()),
        Arrays.stream(test.meanScores()).boxed().toList(),
        forms,
        test.pointMonths(),
        bins(test),
        test.predictions().stream().map(BacktestPage::view).toList(),
        chart(test, words));
  }

  private static List<BinView> bins(Backtest test) {
    double[] counts = test.histogram();
    List<BinView> bins = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      bins.add(
          new BinView(i / (double) counts.length, (i + 1) / (double) counts.length, counts[i]));
    }
    return bins;
  }

  private static PredictionView view(Backtest.Prediction each) {
    return new PredictionView(
        each.row().caseKey(),
        each.row().capability(),
        each.row().origin().model(),
        each.row().origin().announcedOn(),
        each.known(),
        each.low(),
        each.median(),
        each.high(),
        each.outcome().time(),
        !each.outcome().ended(),
        each.chance());
  }

  private static String chart(Backtest test, Map<String, String> words) {
    Binomial.Counts band = test.histogramBand();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("words", words);
    all.put("counts", test.histogram());
    all.put("low", band.low());
    all.put("high", band.high());
    all.put("expected", test.predictions().size() / (double) Backtest.BINS);
    return SurvivalChart.text(all);
  }
}
