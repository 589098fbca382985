package dev.slipway.dossier.paper;

import java.util.List;
import java.util.Locale;

/** Builds a picture as an SVG element; coordinates are in units of a box 640 wide. */
final class Drawing {

  static final int WIDTH = 640;

  static final String BAD = "#b3261e";
  static final String GOOD = "#1b6e4a";
  static final String INK = "#33383d";
  static final String FAINT = "#d5d9dd";

  private final StringBuilder svg = new StringBuilder();

  Drawing(int height) {
    svg.append(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                .formatted(WIDTH, height))
        .append(
            " width=\"%d\" height=\"%d\" font-family=\"Liberation Sans, Arial, sans-serif\" font-size=\"12\">"
                .formatted(WIDTH, height));
  }

  Drawing line(double x1, double y1, double x2, double y2, String colour, double width) {
    svg.append(
        format(
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>",
            x1, y1, x2, y2, colour, width));
    return this;
  }

  Drawing box(double x, double y, double width, double height, String colour, double opacity) {
    svg.append(
        format(
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" fill-opacity=\"%.2f\"/>",
            x, y, Math.max(0.5, width), height, colour, opacity));
    return this;
  }

  Drawing path(List<double[]> points, String colour) {
    svg.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"")
        .append(colour)
        .append("\" points=\"");
    points.forEach(point -> svg.append(format("%.1f,%.1f ", point[0], point[1])));
    svg.append("\"/>");
    return this;
  }

  Drawing area(List<double[]> points, String colour) {
    svg.append("<polygon fill-opacity=\"0.15\" fill=\"").append(colour).append("\" points=\"");
    points.forEach(point -> svg.append(format("%.1f,%.1f ", point[0], point[1])));
    svg.append("\"/>");
    return this;
  }

  /** Begins at a place, ends there, or has it in the middle. */
  Drawing text(double x, double y, String anchor, String text) {
    svg.append(
            format(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">", x, y, anchor, INK))
        .append(HtmlWriter.escaped(text))
        .append("</text>");
    return this;
  }

  String done() {
    return svg + "</svg>";
  }

  private static String format(String pattern, Object... args) {
    return String.format(Locale.ROOT, pattern, args);
  }
}
