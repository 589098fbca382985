package dev.slipway.precedent.lag;

import dev.slipway.stats.Quantity;
import java.time.LocalDate;
import java.util.List;

/**
 * How long copies of a kind of capability took to appear, by the cases known on a day.
 *
 * @param lagMonths months by which a copy is as likely as not, with its 90 % interval over cases
 * @param shape Weibull shape of the lag, without unit
 * @param cases how many cases it rests on
 * @param events in how many of them a copy had been seen by then
 * @param group names of the classes it rests on joined by +, {@value #ALL} or {@value #CHOSEN}
 * @param overall true if it rests on all classes
 * @param hindsight true if too few copies had been seen by the day, so that cases from after it are
 *     used as well
 * @param widened true if the interval was made wider so that the three numbers are a distribution
 * @param asOf the day
 */
public record CopyLag(
    Quantity.Percentiles lagMonths,
    double shape,
    int cases,
    int events,
    String group,
    boolean overall,
    boolean hindsight,
    boolean widened,
    LocalDate asOf) {

  /** The group of all classes together. */
  public static final String ALL = "ALL";

  /** The group of cases that somebody chose as like the model in hand. */
  public static final String CHOSEN = "CHOSEN";

  /** A lag that needed neither hindsight nor widening. */
  public CopyLag(
      Quantity.Percentiles lagMonths,
      double shape,
      int cases,
      int events,
      String group,
      boolean overall,
      LocalDate asOf) {
    this(lagMonths, shape, cases, events, group, overall, false, false, asOf);
  }

  /** Whether it rests on cases chosen by hand. */
  public boolean chosen() {
    return group.equals(CHOSEN);
  }

  /** Names of the classes, each of which has its words under {@code precedent.group}. */
  public List<String> groups() {
    return List.of(group.split("\\+"));
  }
}
