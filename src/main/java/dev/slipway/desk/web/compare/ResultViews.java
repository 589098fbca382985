package dev.slipway.desk.web.compare;

import dev.slipway.comparison.sidebyside.Compared;
import dev.slipway.comparison.sidebyside.ComparisonRequest;
import dev.slipway.desk.web.compare.ComparePage.Head;
import dev.slipway.desk.web.compare.ResultView.PairRow;
import dev.slipway.desk.web.compare.ResultView.Plain;
import dev.slipway.desk.web.compare.ResultView.Row;
import dev.slipway.desk.web.score.ChartJson;
import dev.slipway.desk.web.score.Likelihood;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Curves;
import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Margin;
import dev.slipway.pathway.SideBySide.Plan;
import dev.slipway.pathway.verdict.Amount;
import dev.slipway.pathway.verdict.ChangeVerdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes what the page shows out of what a comparison found. */
final class ResultViews {

  private final List<Head> heads;
  private final ComparisonRequest lineup;
  private final Compared compared;

  private ResultViews(List<Head> heads, ComparisonRequest lineup, Compared compared) {
    this.heads = heads;
    this.lineup = lineup;
    this.compared = compared;
  }

  static ResultView of(List<Head> heads, ComparisonRequest lineup, Compared compared) {
    return new ResultViews(heads, lineup, compared).view();
  }

  private ResultView view() {
    List<Row> rows = IntStream.range(0, heads.size()).mapToObj(this::row).toList();
    return new ResultView(
        rows,
        compared.changes().stream().map(this::pair).toList(),
        first(rows, row -> row.bad().mean()),
        first(rows, row -> -row.good().mean()),
        bars("bad", each -> Likelihood.of(each.bad())),
        bars("good", each -> Likelihood.of(each.good())),
        curves("bad", Curves::bad),
        curves("good", Curves::good));
  }

  private Plan plan(int i) {
    return compared.entries().get(i).plan();
  }

  private Row row(int i) {
    Assessment plain = compared.entries().get(i).plain();
    return new Row(
        heads.get(i).letter(),
        heads.get(i).question(),
        Likelihood.of(plan(i).assessment().bad()),
        Likelihood.of(plan(i).assessment().good()),
        amount(plan(i).margin().bad(), plan(i).asToday().bad()),
        amount(plan(i).margin().good(), plan(i).asToday().good()),
        plain == null ? null : new Plain(Likelihood.of(plain.bad()), Likelihood.of(plain.good())),
        lineup.lines().get(i).clashing(),
        lineup.lines().get(i).basis().name());
  }

  private static Amount amount(Margin.Part added, Estimate before) {
    return Amount.of(added.mean(), added.p05(), added.p95(), before.mean());
  }

  /** The letter of the one with the least of something, unless the next has hardly more. */
  private static @Nullable String first(List<Row> rows, ToDoubleFunction<Row> of) {
    List<Row> sorted = rows.stream().sorted(Comparator.comparingDouble(of)).toList();
    double least = of.applyAsDouble(sorted.get(0));
    double next = of.applyAsDouble(sorted.get(1));
    return Amount.of(next - least, Math.abs(least)).isNothing() ? null : sorted.get(0).letter();
  }

  private PairRow pair(Compared.Pair pair) {
    return new PairRow(
        heads.get(pair.from()).letter(),
        heads.get(pair.to()).letter(),
        ChangeVerdict.of(
            plan(pair.from()).assessment(),
            plan(pair.to()).assessment(),
            pair.change(),
            lineup.horizonMonths()));
  }

  private String bars(String side, Function<Assessment, Likelihood> of) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      Map<String, Object> row = interval(of.apply(plan(i).assessment()));
      row.put("label", heads.get(i).letter() + " " + heads.get(i).modelName());
      row.put("side", side);
      row.put("today", interval(of.apply(plan(i).asToday())));
      rows.add(row);
    }
    return ChartJson.of(Map.of("rows", rows));
  }

  private String curves(String side, Function<Curves, Curves.Curve> of) {
    List<Map<String, Object>> series = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      @Nullable Curves curves = plan(i).assessment().curves();
      if (curves != null) {
        List<Double> mean = new ArrayList<>(List.of(0.0));
        of.apply(curves).mean().stream().map(ChartJson::rounded).forEach(mean::add);
        series.add(Map.of("label", heads.get(i).letter(), "mean", mean));
      }
    }
    return ChartJson.of(Map.of("side", side, "series", series));
  }

  private static Map<String, Object> interval(Likelihood likelihood) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("mean", ChartJson.rounded(likelihood.mean()));
    row.put("p05", ChartJson.rounded(likelihood.p05()));
    row.put("p95", ChartJson.rounded(likelihood.p95()));
    return row;
  }
}
