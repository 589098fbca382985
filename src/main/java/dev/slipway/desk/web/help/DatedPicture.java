package dev.slipway.desk.web.help;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers with their intervals over dates, on a logarithmic scale, as the page draws them: 720 wide
 * and 320 high.
 */
public record DatedPicture(List<Mark> marks, List<Tick> years, List<Tick> levels) {

  private static final double LEFT = 60;
  private static final double RIGHT = 708;
  private static final double TOP = 12;
  private static final double BOTTOM = 288;
  private static final double DAYS_PER_YEAR = 365.2425;

  public DatedPicture {
    marks = List.copyOf(marks);
    years = List.copyOf(years);
    levels = List.copyOf(levels);
  }

  /**
   * A number with its interval.
   *
   * @param odd whether it is marked as standing out
   * @param says what it is, for whoever points at it
   */
  public record Mark(double x, double y, double top, double bottom, boolean odd, String says) {}

  /** A line of the grid. */
  public record Tick(double at, double value) {}

  /**
   * The same before it has a place.
   *
   * @param low 0 or more, at most {@code high}
   */
  record Point(LocalDate day, double middle, double low, double high, boolean odd, String says) {}

  /**
   * Between two levels, by powers of ten.
   *
   * @param least a power of ten, shown for what lies below it
   * @param most a power of ten
   */
  static DatedPicture of(List<Point> points, double least, double most) {
    int first = points.stream().mapToInt(each -> each.day().getYear()).min().orElse(2020);
    int last = points.stream().mapToInt(each -> each.day().getYear()).max().orElse(first) + 1;
    List<Tick> years = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      years.add(new Tick(x(LocalDate.of(year, 1, 1), first, last), year));
    }
    List<Tick> levels = new ArrayList<>();
    for (double level = least; level <= most * 1.0001; level *= 10) {
      levels.add(new Tick(y(level, least, most), level));
    }
    List<Mark> marks =
        points.stream()
            .map(
                each ->
                    new Mark(
                        x(each.day(), first, last),
                        y(each.middle(), least, most),
                        y(each.high(), least, most),
                        y(each.low(), least, most),
                        each.odd(),
                        each.says()))
            .toList();
    return new DatedPicture(marks, years, levels);
  }

  private static double x(LocalDate day, int first, int last) {
    double years = ChronoUnit.DAYS.between(LocalDate.of(first, 1, 1), day) / DAYS_PER_YEAR;
    return rounded(LEFT + (RIGHT - LEFT) * years / (last - first));
  }

  private static double y(double value, double least, double most) {
    double within = Math.min(Math.max(value, least), most);
    return rounded(BOTTOM - (BOTTOM - TOP) * Math.log(within / least) / Math.log(most / least));
  }

  private static double rounded(double at) {
    return Math.round(at * 10) / 10.0;
  }
}
