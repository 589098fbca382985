package dev.slipway.precedent.lag;

import dev.slipway.stats.Quantity;
import java.time.LocalDate;
import java.util.List;

/**
 * How long copies took to be distributed openly, as the one number that the model takes: a
 * half-life, the median of the exponential distribution that fits best with what is cut off taken
 * into account. It spreads out over months what in the cases happens at once or late;
 * docs/decisions says why it is taken all the same.
 *
 * @param halfLifeMonths with its 90 % interval over cases
 * @param cases how many cases have both a copy and a look-out for an open one
 * @param events in how many of them an open one has been seen
 * @param atOnce in how many the copy could be downloaded from its first day
 * @param group names of the classes it rests on joined by +, or {@link CopyLag#ALL}
 * @param asOf the day
 */
public record OpenLag(
    Quantity.Percentiles halfLifeMonths,
    int cases,
    int events,
    int atOnce,
    String group,
    LocalDate asOf) {

  static OpenLag of(OpenGaps gaps, Triples.Months halfLife, String group, LocalDate asOf) {
    return new OpenLag(
        halfLife.percentiles(),
        gaps.lifetimes().size(),
        gaps.sample().events(),
        gaps.atOnce(),
        group,
        asOf);
  }

  /** Names of the classes, each of which has its words under {@code precedent.group}. */
  public List<String> groups() {
    return List.of(group.split("\\+"));
  }

  /** Whether it rests on all classes. */
  public boolean overall() {
    return group.equals(CopyLag.ALL);
  }
}
