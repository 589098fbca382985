package dev.slipway.precedent.web.curve;

import dev.slipway.precedent.curve.Backtest;
import dev.slipway.precedent.forecast.CopyLags;
import dev.slipway.precedent.forecast.LagBacktest;
import dev.slipway.precedent.forecast.LagForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How the forms of the forecast compare, and what the best one says.
 *
 * @param best its name
 * @param rows the best first; none where there are too few cases
 * @param early months by which half are copied, of models announced on {@link #EARLY}
 * @param today the same of models announced today
 */
record FormsView(String best, List<Row> rows, double early, double today) {

  /** Long enough ago for a difference, recent enough for cases. */
  static final LocalDate EARLY = LocalDate.of(2019, 7, 1);

  /**
   * One form.
   *
   * @param difference its mean score less that of one sample for all, with its 90 % interval
   */
  record Row(
      String form,
      double crps,
      double low,
      double difference,
      double high,
      double half,
      double most) {

    static Row of(LagBacktest.Score score, double pooled) {
      return new Row(
          score.form().name(),
          score.crps(),
          score.difference().low(),
          score.crps() - pooled,
          score.difference().high(),
          score.half(),
          score.most());
    }

    public boolean pooled() {
      return form.equals(LagForm.POOLED.name());
    }
  }

  FormsView {
    rows = List.copyOf(rows);
  }

  static FormsView of(Backtest test, CopyLags lags, LocalDate today) {
    double pooled =
        test.forms().stream()
            .filter(score -> score.form() == LagForm.POOLED)
            .mapToDouble(LagBacktest.Score::crps)
            .findFirst()
            .orElse(Double.NaN);
    return new FormsView(
        test.form().name(),
        test.forms().stream().map(score -> Row.of(score, pooled)).toList(),
        lags.forecast(test.form(), Set.of(), EARLY, today).lagMonths().p50(),
        lags.forecast(test.form(), Set.of(), today, today).lagMonths().p50());
  }
}
