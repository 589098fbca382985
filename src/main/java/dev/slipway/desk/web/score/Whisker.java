package dev.slipway.desk.web.score;

/**
 * A small interval on a common scale with zero marked, in the units of a drawing 160 wide.
 *
 * @param zero where zero is
 */
public record Whisker(double zero, double low, double mean, double high) {

  private static final double WIDTH = 160;
  private static final double MARGIN = 8;

  /** The common scale of several changes; always holds zero. */
  record Scale(double from, double to) {

    Whisker place(double low, double mean, double high) {
      return new Whisker(at(0), at(low), at(mean), at(high));
    }

    private double at(double x) {
      double share = to > from ? (x - from) / (to - from) : 0.5;
      double placed = MARGIN + share * (WIDTH - 2 * MARGIN);
      return Math.round(placed * 10) / 10.0;
    }
  }
}
