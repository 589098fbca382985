package dev.slipway.desk.web.answer;

import java.util.List;
import java.util.stream.IntStream;

/** A scale from zero in round steps; places are in percent of its length. */
public record Axis(double step, int steps) {

  private static final int MOST = 5;

  /** As long as it must be to hold a number. */
  static Axis upTo(double most) {
    double power = Math.pow(10, Math.floor(Math.log10(most > 0 ? most : 1)) - 1);
    for (double step = power; ; step *= 10) {
      for (int times : new int[] {1, 2, 5}) {
        int steps = (int) Math.ceil(most / (times * step) - 1e-9);
        if (steps <= MOST) {
          return new Axis(times * step, Math.max(1, steps));
        }
      }
    }
  }

  double end() {
    return step * steps;
  }

  /** Where a number is, to a hundredth of a percent. */
  double at(double x) {
    return Math.round(1e4 * Math.min(1, Math.max(0, x / end()))) / 100.0;
  }

  /** Its marks, zero first. */
  List<Tick> ticks() {
    return IntStream.rangeClosed(0, steps)
        .mapToObj(i -> new Tick(at(i * step), Math.rint(1e6 * i * step) / 1e6))
        .toList();
  }

  /**
   * A mark.
   *
   * @param at in percent
   */
  public record Tick(double at, double value) {}
}
