package dev.slipway.precedent.web;

import dev.slipway.precedent.CaseOrigin;
import dev.slipway.precedent.CaseSuccessor;
import dev.slipway.precedent.ReferenceCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One case as the page lists it.
 *
 * @param key stands in the page's address behind #
 * @param access name of the level of access at the announcement
 */
record CaseView(
    String key,
    String capability,
    String originator,
    String model,
    LocalDate announcedOn,
    String access,
    List<Row> rows) {

  private static final double DAYS_PER_MONTH = 30.4375;

  /** One thing that followed. */
  record Row(
      String event,
      String successor,
      String model,
      LocalDate on,
      long days,
      double months,
      boolean censored,
      String confidence,
      String use,
      List<String> sources,
      String note) {

    private static Row of(ReferenceCase row) {
      CaseSuccessor successor = row.successor();
      return new Row(
          successor.event().name(),
          successor.name(),
          successor.model(),
          successor.succeededOn(),
          row.lagDays(),
          row.lagDays() / DAYS_PER_MONTH,
          successor.censored(),
          row.confidence().name(),
          row.use().name(),
          row.sources(),
          row.note());
    }
  }

  /** All rows of one case. */
  static CaseView of(List<ReferenceCase> rows) {
    ReferenceCase first = rows.get(0);
    CaseOrigin origin = first.origin();
    return new CaseView(
        first.caseKey(),
        first.capability(),
        origin.originator(),
        origin.model(),
        origin.announcedOn(),
        origin.access().toUpperCase(Locale.ROOT),
        rows.stream().map(Row::of).toList());
  }
}
