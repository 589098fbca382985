package dev.slipway.comparison.web;

import dev.slipway.pathway.waterfall.LikelihoodQuantiles;
import dev.slipway.pathway.waterfall.Waterfall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How likely both outcomes are, case by case, without and with what was chosen: rows of dots, each
 * dot as many cases as any other (a quantile dot plot).
 */
record DotsView(LikelihoodAxis axis, List<Row> rows, double height) {

  /** Of a hundred cases, how many a dot stands for. */
  static final int CASES = 100 / LikelihoodQuantiles.POINTS;

  static final double RADIUS = 4;

  private static final double TOP = 22;
  private static final double STACK = 46;
  private static final double ROW = TOP + STACK + 6;

  /** The axis below. */
  private static final double FOOT = 26;

  /**
   * One likelihood.
   *
   * @param side bad or good
   * @param with whether with what was chosen
   * @param top where its label stands
   * @param base where its lowest dots stand
   */
  record Row(
      String side,
      boolean with,
      double top,
      double base,
      double meanAt,
      double mean,
      double low,
      double high,
      List<Dot> dots) {}

  /** Its middle. */
  record Dot(double x, double y) {}

  static DotsView of(Waterfall waterfall) {
    LikelihoodQuantiles before = waterfall.before();
    LikelihoodQuantiles after = waterfall.after();
    LikelihoodAxis axis = LikelihoodAxis.of(before.mean().bad(), before.mean().good());
    List<Row> rows = new ArrayList<>();
    add(rows, axis, "bad", false, before.mean().bad(), before.bad());
    add(rows, axis, "bad", true, after.mean().bad(), after.bad());
    add(rows, axis, "good", false, before.mean().good(), before.good());
    add(rows, axis, "good", true, after.mean().good(), after.good());
    return new DotsView(axis, rows, rows.size() * ROW + FOOT);
  }

  public double width() {
    return LikelihoodAxis.WIDTH;
  }

  public double radius() {
    return RADIUS;
  }

  public int cases() {
    return CASES;
  }

  /** Where dots end and the axis begins. */
  public double floor() {
    return height - FOOT;
  }

  private static void add(
      List<Row> rows,
      LikelihoodAxis axis,
      String side,
      boolean with,
      double mean,
      List<Double> quantiles) {
    double top = rows.size() * ROW;
    double base = top + TOP + STACK;
    rows.add(
        new Row(
            side,
            with,
            top + 14,
            base,
            axis.at(mean),
            mean,
            share(quantiles, 0.05),
            share(quantiles, 0.95),
            stacked(axis, quantiles, base)));
  }

  private static double share(List<Double> quantiles, double share) {
    return quantiles.get((int) (share * quantiles.size()));
  }

  /** Dots of one column stand on one another, closer where there are too many. */
  private static List<Dot> stacked(LikelihoodAxis axis, List<Double> quantiles, double base) {
    Map<Long, Integer> columns = new TreeMap<>();
    quantiles.forEach(q -> columns.merge(column(axis, q), 1, Integer::sum));
    int highest = Collections.max(columns.values());
    double apart = Math.min(2 * RADIUS, (STACK - 2 * RADIUS) / Math.max(1, highest - 1));
    List<Dot> dots = new ArrayList<>();
    columns.forEach(
        (column, count) -> {
          for (int i = 0; i < count; i++) {
            dots.add(
                new Dot(column * 2 * RADIUS, Math.rint(10 * (base - RADIUS - i * apart)) / 10));
          }
        });
    return dots;
  }

  private static long column(LikelihoodAxis axis, double likelihood) {
    return Math.round(axis.at(likelihood) / (2 * RADIUS));
  }
}
