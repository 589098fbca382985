package dev.slipway.dossier.paper;

import java.util.ArrayList;
import java.util.List;

/** The pictures of a dossier. */
public final class Pictures {

  private static final int LEFT = 190;
  private static final int RIGHT = Drawing.WIDTH - 70;
  private static final int ROW = 28;
  private static final int LONGEST_NAME = 39;

  private Pictures() {}

  /**
   * A value with its interval.
   *
   * @param bad whether it is of an extremely bad outcome
   */
  public record Bar(String name, double low, double mean, double high, boolean bad, String label) {}

  /** Values with their intervals, one below the other, from zero. */
  public static String bars(List<Bar> bars) {
    Drawing drawing = new Drawing(bars.size() * ROW + 12);
    double most = bars.stream().mapToDouble(Bar::high).max().orElse(1);
    double scale = (RIGHT - LEFT) / Math.max(most, 1e-9);
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double y = i * ROW + 18.0;
      String colour = bar.bad() ? Drawing.BAD : Drawing.GOOD;
      drawing
          .text(LEFT - 8.0, y + 4, "end", bar.name())
          .box(LEFT, y - 7, bar.mean() * scale, 14, colour, 0.85)
          .line(LEFT + bar.low() * scale, y, LEFT + bar.high() * scale, y, Drawing.INK, 1.5)
          .text(LEFT + bar.high() * scale + 6, y + 4, "start", bar.label());
    }
    return drawing.line(LEFT, 4, LEFT, bars.size() * ROW + 4.0, Drawing.INK, 1).done();
  }

  /**
   * A likelihood by month.
   *
   * @param mean by month, from the first
   */
  public record Curve(List<Double> mean, List<Double> low, List<Double> high, boolean bad) {}

  /** Likelihoods by month with their bands. */
  public static String curves(List<Curve> curves, Words words) {
    int height = 230;
    Drawing drawing = new Drawing(height);
    double most =
        curves.stream()
            .flatMap(curve -> curve.high().stream())
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(1);
    int months = curves.stream().mapToInt(curve -> curve.mean().size()).max().orElse(1);
    for (int i = 0; i <= 4; i++) {
      double y = y(most * i / 4, most);
      drawing
          .line(60, y, Drawing.WIDTH - 50.0, y, Drawing.FAINT, 0.8)
          .text(54, y + 4, "end", words.percent(most * i / 4));
    }
    for (Curve curve : curves) {
      String colour = curve.bad() ? Drawing.BAD : Drawing.GOOD;
      List<double[]> band = points(curve.high(), months, most);
      List<double[]> below = points(curve.low(), months, most);
      for (int i = below.size() - 1; i >= 0; i--) {
        band.add(below.get(i));
      }
      drawing.area(band, colour).path(points(curve.mean(), months, most), colour);
    }
    for (int month = 12; month <= months; month += 12) {
      drawing.text(
          x(month - 1, months), height - 4.0, "middle", words.say("dossier.months", month));
    }
    return drawing.done();
  }

  /**
   * A span of a plan.
   *
   * @param level from 1, the closest, to 6, open weights
   */
  public record Span(int from, int to, int level, String name) {}

  /** A plan as steps up. */
  public static String plan(List<Span> spans, int months, Words words) {
    Drawing drawing = new Drawing(150);
    for (Span span : spans) {
      double x = x(span.from(), months + 1);
      double width = x(span.to(), months + 1) - x;
      double top = 118 - 16.0 * span.level();
      drawing
          .box(x, top, width, 118 - top, "#3b5b8c", 0.25 + 0.1 * span.level())
          .text(x + 4, top - 5, "start", span.name());
    }
    drawing.line(60, 118, Drawing.WIDTH - 50.0, 118, Drawing.INK, 1);
    for (int month = 0; month <= months; month += Math.max(1, months / 4)) {
      drawing.text(x(month, months + 1), 136, "middle", words.say("dossier.month", month));
    }
    return drawing.done();
  }

  /** How far a likelihood moves between two ends of each question, around where it stands. */
  public record Swing(String name, double low, double high) {}

  /** Swings around a middle, the widest first. */
  public static String tornado(List<Swing> swings, double middle, Words words) {
    Drawing drawing = new Drawing(swings.size() * ROW + 30);
    double left = 300;
    double right = Drawing.WIDTH - 60.0;
    double least =
        Math.min(
            middle, swings.stream().mapToDouble(s -> Math.min(s.low(), s.high())).min().orElse(0));
    double most =
        Math.max(
            middle, swings.stream().mapToDouble(s -> Math.max(s.low(), s.high())).max().orElse(1));
    double scale = (right - left) / Math.max(most - least, 1e-12);
    for (int i = 0; i < swings.size(); i++) {
      Swing swing = swings.get(i);
      double y = i * ROW + 18.0;
      double from = left + (Math.min(swing.low(), swing.high()) - least) * scale;
      double to = left + (Math.max(swing.low(), swing.high()) - least) * scale;
      drawing
          .text(left - 10, y + 4, "end", shortened(swing.name()))
          .box(from, y - 7, to - from, 14, Drawing.BAD, 0.6);
    }
    double x = left + (middle - least) * scale;
    int bottom = swings.size() * ROW + 6;
    return drawing
        .line(x, 4, x, bottom, Drawing.INK, 1)
        .text(left, bottom + 16.0, "middle", words.percent(least))
        .text(right, bottom + 16.0, "middle", words.percent(most))
        .done();
  }

  /** The table beside the picture has the whole name. */
  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }

  private static List<double[]> points(List<Double> values, int months, double most) {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      points.add(new double[] {x(i, months), y(values.get(i), most)});
    }
    return points;
  }

  private static double x(int month, int months) {
    return 60 + (Drawing.WIDTH - 110.0) * month / Math.max(1, months - 1);
  }

  private static double y(double value, double most) {
    return 200 - 185 * value / Math.max(most, 1e-12);
  }
}
