package dev.slipway.desk.web.score;

import dev.slipway.pathway.Curves;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A likelihood month by month, as a table and as the data of a chart.
 *
 * @param side bad or good
 */
public record CurveView(String side, List<Row> rows, String json) {

  /** The likelihood up to the end of a month; month 0 is the decision. */
  public record Row(int month, double mean, double p05, double p95, @Nullable Double today) {}

  static CurveView of(String side, Curves.Curve proposed, Curves.@Nullable Curve today) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(0, 0, 0, 0, today == null ? null : 0.0));
    for (int t = 0; t < proposed.mean().size(); t++) {
      rows.add(
          new Row(
              t + 1,
              proposed.mean().get(t),
              proposed.p05().get(t),
              proposed.p95().get(t),
              today == null ? null : today.mean().get(t)));
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("side", side);
    data.put("months", IntStream.range(0, rows.size()).boxed().toList());
    data.put("mean", rows.stream().map(row -> ChartJson.rounded(row.mean())).toList());
    data.put("p05", rows.stream().map(row -> ChartJson.rounded(row.p05())).toList());
    data.put("p95", rows.stream().map(row -> ChartJson.rounded(row.p95())).toList());
    if (today != null) {
      List<Double> means = today.mean().stream().map(ChartJson::rounded).toList();
      List<Double> fromZero = new ArrayList<>(List.of(0.0));
      fromZero.addAll(means);
      data.put("today", fromZero);
    }
    return new CurveView(side, rows, ChartJson.of(data));
  }
}
