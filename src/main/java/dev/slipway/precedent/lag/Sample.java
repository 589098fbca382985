package dev.slipway.precedent.lag;

import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.stats.survival.Lifetime;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The waiting times of cases, in months, as they were known on a day. Equal samples have equal
 * fits, whatever else is said of their cases.
 *
 * @param lifetimes one a case, in the order of the file
 */
record Sample(List<Lifetime> lifetimes) {

  /** Until a copy, by the cases of these classes announced before the day. */
  static Sample asOf(List<ReferenceCase> rows, Set<CaseGroup> groups, LocalDate day) {
    return new Sample(
        Waits.asOf(rows, Endpoint.COPY, row -> groups.contains(row.group()), day).lifetimes());
  }

  int cases() {
    return lifetimes.size();
  }

  int events() {
    return (int) lifetimes.stream().filter(Lifetime::ended).count();
  }

  /** Fewer cases or events than this say too little. */
  boolean enough() {
    return cases() >= CaseSet.ENOUGH && events() >= CaseSet.ENOUGH;
  }
}
