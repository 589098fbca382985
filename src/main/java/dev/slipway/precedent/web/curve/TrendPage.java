package dev.slipway.precedent.web.curve;

import dev.slipway.precedent.curve.SurvivalChart;
import dev.slipway.precedent.curve.Trend;
import dev.slipway.precedent.lag.Waits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of the trend.
 *
 * @param saying what can be said
 */
record TrendPage(String event, String saying, List<LineView> lines, String chart) {

  private static final int FIRST_YEAR = 2016;

  /** By what a wait is multiplied; the range is null where the data leave it open. */
  record FactorView(double low, double middle, double high, boolean open) {

    static FactorView of(Trend.Factor factor) {
      return new FactorView(
          factor.low(), factor.middle(), factor.high(), Double.isNaN(factor.low()));
    }
  }

  /** One line. */
  record LineView(
      String family,
      int cases,
      int events,
      double level,
      FactorView year,
      @Nullable FactorView size) {}

  static TrendPage of(String event, Trend trend, Map<String, String> words) {
    return new TrendPage(
        event,
        trend.saying().name(),
        trend.lines().stream().map(TrendPage::view).toList(),
        chart(trend, words));
  }

  private static LineView view(Trend.Line line) {
    Trend.Factor size = line.size();
    return new LineView(
        line.family().name(),
        line.cases(),
        line.events(),
        line.level(),
        FactorView.of(line.year()),
        size == null ? null : FactorView.of(size));
  }

  private static String chart(Trend trend, Map<String, String> words) {
    List<Map<String, Object>> points = new ArrayList<>();
    double last = FIRST_YEAR + 1;
    for (Waits.Wait wait : trend.waits().all()) {
      double year = 2022 + Trend.years(wait.row().origin().announcedOn());
      last = Math.max(last, year);
      points.add(
          Map.of(
              "label", wait.row().origin().model(),
              "year", year,
              "months", wait.lifetime().time(),
              "censored", !wait.lifetime().ended()));
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("words", words);
    all.put("points", points);
    all.put("lines", lines(trend, last, words));
    return SurvivalChart.text(all);
  }

  /** By year alone; those with size have no one height in this picture. */
  private static List<Map<String, Object>> lines(
      Trend trend, double last, Map<String, String> words) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Trend.Line line : trend.lines()) {
      if (line.size() == null) {
        lines.add(
            Map.of(
                "label", words.getOrDefault(line.family().name(), ""),
                "points",
                    List.of(
                        List.of((double) FIRST_YEAR, line.medianAt(FIRST_YEAR - 2022)),
                        List.of(last, line.medianAt(last - 2022)))));
      }
    }
    return lines;
  }
}
