package dev.slipway.precedent.lag;

import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.stats.survival.Lifetime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/**
 * How long cases waited for something, in months, as it was known on a day.
 *
 * @param all one a case, in the order in which they came in
 */
public record Waits(List<Wait> all) {

  public static final double DAYS_PER_MONTH = 30.4375;

  /** What comes on the day of the announcement counts as half a day. */
  private static final double SAME_DAY = 0.5;

  public Waits {
    all = List.copyOf(all);
  }

  /** One case's wait. */
  public record Wait(ReferenceCase row, Lifetime lifetime) {}

  /**
   * Counted cases announced before the day; what happened after it is not known yet, so that the
   * wait is cut off there.
   *
   * @param rows that stand
   * @param taken which of the counted rows to take
   */
  public static Waits asOf(
      List<ReferenceCase> rows, Endpoint endpoint, Predicate<ReferenceCase> taken, LocalDate day) {
    return new Waits(
        rows.stream()
            .filter(row -> row.countsFor(endpoint))
            .filter(taken)
            .filter(row -> row.origin().announcedOn().isBefore(day))
            .map(row -> new Wait(row, lifetime(row.origin().announcedOn(), row.successor(), day)))
            .toList());
  }

  /** From a day to a successor, or to the day as of which it was not known yet. */
  static Lifetime lifetime(LocalDate from, CaseSuccessor successor, LocalDate asOf) {
    boolean known = !successor.succeededOn().isAfter(asOf);
    LocalDate until = known ? successor.succeededOn() : asOf;
    long days = ChronoUnit.DAYS.between(from, until);
    return new Lifetime(Math.max(days, SAME_DAY) / DAYS_PER_MONTH, known && !successor.censored());
  }

  public List<Lifetime> lifetimes() {
    return all.stream().map(Wait::lifetime).toList();
  }

  public int cases() {
    return all.size();
  }

  public int events() {
    return (int) all.stream().filter(wait -> wait.lifetime().ended()).count();
  }
}
