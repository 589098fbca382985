package dev.slipway.precedent.web;

import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.lag.Waits;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case as the list shows it.
 *
 * @param access name of the level of access at the announcement
 * @param copied the counted time until a copy; null where none is counted
 * @param opened the counted time until anybody could download an equivalent; null likewise
 * @param events how many events it has
 */
record CaseLine(
    String key,
    String capability,
    String modality,
    String originator,
    String model,
    LocalDate announcedOn,
    String access,
    @Nullable Lag copied,
    @Nullable Lag opened,
    int events) {

  /**
   * A time.
   *
   * @param censored whether nothing had come by then
   */
  record Lag(double months, boolean censored) {}

  /** All rows of one case that are to be seen, at least one. */
  static CaseLine of(List<CaseDetails> rows) {
    CaseDetails first = rows.get(0);
    return new CaseLine(
        first.caseKey(),
        first.capability(),
        first.modality(),
        first.origin().originator(),
        first.origin().model(),
        first.origin().announcedOn(),
        CaseFilter.upper(first.origin().access()),
        lag(rows, true),
        lag(rows, false),
        rows.size());
  }

  private static @Nullable Lag lag(List<CaseDetails> rows, boolean copy) {
    return rows.stream()
        .filter(row -> row.use() == ReferenceCase.Use.PRIMARY)
        .filter(row -> (row.successor().event() == CaseSuccessor.Event.COPYCAT) == copy)
        .findFirst()
        .map(row -> new Lag(row.lagDays() / Waits.DAYS_PER_MONTH, row.successor().censored()))
        .orElse(null);
  }

  static Comparator<CaseLine> order(CaseFilter filter) {
    Comparator<CaseLine> order =
        switch (filter.get("sort")) {
          case "capability" -> Comparator.comparing(CaseLine::capability);
          case "copied" -> Comparator.comparing(line -> months(line.copied()));
          case "opened" -> Comparator.comparing(line -> months(line.opened()));
          default -> Comparator.comparing(CaseLine::announcedOn);
        };
    Comparator<CaseLine> directed = descending(filter) ? order.reversed() : order;
    return directed.thenComparing(CaseLine::key);
  }

  /** Days run from the newest, everything else upwards, unless the address says otherwise. */
  static boolean descending(CaseFilter filter) {
    boolean byDay = filter.get("sort").isEmpty() || filter.get("sort").equals("shown");
    return filter.get("dir").isEmpty() ? byDay : filter.get("dir").equals("desc");
  }

  private static double months(@Nullable Lag lag) {
    return lag == null ? Double.POSITIVE_INFINITY : lag.months();
  }
}
