package dev.slipway.desk.web.answer;

import dev.slipway.pathway.verdict.Sentence;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an extremely bad outcome arises over time, planned beside not released: a band for each
 * route, as wide at a month as what has arisen there by then. All places are in percent of the
 * panels.
 *
 * @param panels as planned, and if nothing is released, on one scale
 * @param scale hundredths, upwards
 * @param rows the same in numbers
 */
public record PathwayPicture(List<Panel> panels, List<Axis.Tick> scale, List<Row> rows) {

  /**
   * One plan.
   *
   * @param name planned or today
   * @param bands from the bottom up
   * @param years where each begins
   */
  public record Panel(
      String name, List<Band> bands, List<Stage> stages, List<Gate> gates, List<Year> years) {}

  /**
   * What arises on a route.
   *
   * @param path its outline, 100 wide and high
   * @param label where its name stands; null where the band is too narrow for it
   */
  public record Band(String route, String path, @Nullable Double label, Sentence says) {}

  /**
   * A station on the way: the release, a copy, an open copy.
   *
   * @param at where it is; the end where it does not come within the horizon
   * @param month null where it does not
   */
  public record Stage(String name, double at, @Nullable YearMonth month) {}

  /** A safeguard on the band where it acts. */
  public record Gate(double at, double top, double height, Sentence says) {}

  /** A year. */
  public record Year(double at, int year) {}

  /** What arises on a route within the horizon, in hundredths. */
  public record Row(String route, Sentence planned, Sentence today) {}
}
