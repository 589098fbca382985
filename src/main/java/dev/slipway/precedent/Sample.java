package dev.slipway.precedent;

import dev.slipway.stats.survival.Lifetime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * The waiting times of cases until a copy, in months, as they were known on a day.
 *
 * @param lifetimes one a case, in the order of the file
 */
record Sample(List<Lifetime> lifetimes) {

  static final double DAYS_PER_MONTH = 30.4375;

  /** A copy on the day of the announcement counts as half a day. */
  private static final double SAME_DAY = 0.5;

  /**
   * Cases announced before the day; what happened after it is not known yet, so that the waiting
   * time is cut off there.
   */
  static Sample asOf(List<ReferenceCase> rows, Set<CaseGroup> groups, LocalDate day) {
    return new Sample(
        rows.stream()
            .filter(ReferenceCase::countsAsCopy)
            .filter(row -> groups.contains(row.group()))
            .filter(row -> row.origin().announcedOn().isBefore(day))
            .map(row -> lifetime(row, day))
            .toList());
  }

  private static Lifetime lifetime(ReferenceCase row, LocalDate day) {
    CaseSuccessor successor = row.successor();
    boolean known = !successor.succeededOn().isAfter(day);
    LocalDate until = known ? successor.succeededOn() : day;
    long days = ChronoUnit.DAYS.between(row.origin().announcedOn(), until);
    return new Lifetime(Math.max(days, SAME_DAY) / DAYS_PER_MONTH, known && !successor.censored());
  }

  int cases() {
    return lifetimes.size();
  }

  int events() {
    return (int) lifetimes.stream().filter(Lifetime::ended).count();
  }
}
