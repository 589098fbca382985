package dev.slipway.precedent.curve;

import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.lag.Waits;
import dev.slipway.stats.Normal;
import dev.slipway.stats.survival.AcceleratedFailureTime;
import dev.slipway.stats.survival.AcceleratedFailureTime.Family;
import dev.slipway.stats.survival.AcceleratedFailureTime.Observation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether waits depend on when a capability was shown, and on how large its model was.
 *
 * @param waits the cases that it rests on
 * @param lines by year alone and, where enough sizes are known, by year and size; each with both
 *     distributions. Empty where there are too few cases
 */
public record Trend(Waits waits, List<Line> lines) {

  /** The year from which years are counted, so that the line's level means something. */
  static final LocalDate ORIGIN = LocalDate.of(2022, 1, 1);

  private static final double DAYS_PER_YEAR = 365.2425;
  private static final double LOG_TEN_BILLION = 10;
  private static final int ENOUGH = 10;
  private static final double Z = Normal.quantile(0.95);

  public Trend {
    lines = List.copyOf(lines);
  }

  /**
   * By what a wait is multiplied, with the 90 % interval.
   *
   * @param low not a number where the data leave it open
   */
  public record Factor(double low, double middle, double high) {}

  /**
   * One line.
   *
   * @param cases how many it rests on
   * @param level months of the line at the start of 2022, for 10^10 parameters where size counts
   * @param year factor for each later year
   * @param size factor for ten times as many parameters; null where size is left aside
   */
  public record Line(
      Family family, int cases, int events, double level, Factor year, @Nullable Factor size) {

    /** Half had come by this many months after a showing at that time, size left aside. */
    public double medianAt(double yearsFromOrigin) {
      double log = StrictMath.log(level) + yearsFromOrigin * StrictMath.log(year.middle());
      return StrictMath.exp(log);
    }
  }

  /** What can be said. */
  public enum Saying {
    FASTER,
    SLOWER,
    /** Some lines say so and others do not. */
    DEPENDS,
    UNDECIDED,
    TOO_FEW
  }

  static Trend of(Waits waits) {
    List<Line> lines = new ArrayList<>();
    List<Waits.Wait> sized =
        waits.all().stream().filter(each -> each.row().origin().parameters() != null).toList();
    for (Family family : Family.values()) {
      add(lines, family, waits.all(), false);
    }
    for (Family family : Family.values()) {
      add(lines, family, sized, true);
    }
    return new Trend(waits, lines);
  }

  /** Whether the year matters by all lines, by some or by none. */
  public Saying saying() {
    long faster = lines.stream().filter(line -> line.year().high() < 1).count();
    long slower = lines.stream().filter(line -> line.year().low() > 1).count();
    if (lines.isEmpty()) {
      return Saying.TOO_FEW;
    }
    if (faster == lines.size() || slower == lines.size()) {
      return faster > 0 ? Saying.FASTER : Saying.SLOWER;
    }
    return faster + slower > 0 ? Saying.DEPENDS : Saying.UNDECIDED;
  }

  /** Years from the origin of the lines to a day. */
  public static double years(LocalDate day) {
    return ChronoUnit.DAYS.between(ORIGIN, day) / DAYS_PER_YEAR;
  }

  private static void add(
      List<Line> lines, Family family, List<Waits.Wait> waits, boolean withSize) {
    int events = (int) waits.stream().filter(each -> each.lifetime().ended()).count();
    if (events < ENOUGH) {
      return;
    }
    List<Observation> observations =
        waits.stream()
            .map(each -> new Observation(each.lifetime(), covariates(each.row(), withSize)))
            .toList();
    AcceleratedFailureTime.Fit fit = AcceleratedFailureTime.of(family, observations);
    double median = family == Family.WEIBULL ? fit.scale() * StrictMath.log(StrictMath.log(2)) : 0;
    lines.add(
        new Line(
            family,
            waits.size(),
            events,
            StrictMath.exp(fit.coefficients().get(0) + median),
            factor(fit, 1),
            withSize ? factor(fit, 2) : null));
  }

  private static List<Double> covariates(ReferenceCase row, boolean withSize) {
    double year = years(row.origin().announcedOn());
    Double parameters = row.origin().parameters();
    return withSize && parameters != null
        ? List.of(year, StrictMath.log10(parameters) - LOG_TEN_BILLION)
        : List.of(year);
  }

  private static Factor factor(AcceleratedFailureTime.Fit fit, int which) {
    double log = fit.coefficients().get(which);
    double reach = Z * fit.errors().get(which);
    return new Factor(
        StrictMath.exp(log - reach), StrictMath.exp(log), StrictMath.exp(log + reach));
  }
}
