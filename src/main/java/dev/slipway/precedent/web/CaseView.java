package dev.slipway.precedent.web;

import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.CaseOrigin;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.lag.Waits;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case with all its events.
 *
 * @param group name of its class
 * @param access name of the level of access at the announcement
 * @param parameters null where their number is not known
 * @param equal which sense of “equivalent” holds for it
 */
record CaseView(
    String key,
    String capability,
    String group,
    String modality,
    String originator,
    String model,
    LocalDate announcedOn,
    String access,
    @Nullable Double parameters,
    String equal,
    List<Row> rows) {

  private static final LocalDate INDEXED_LANGUAGE = LocalDate.of(2023, 3, 14);
  private static final LocalDate RATED_IMAGES = LocalDate.of(2025, 1, 1);

  /**
   * One thing that followed.
   *
   * @param access of the successor; empty where there is none
   * @param withdrawnReason null while it stands
   */
  record Row(
      UUID id,
      int version,
      String event,
      String successor,
      String model,
      LocalDate on,
      String access,
      long days,
      double months,
      boolean censored,
      boolean independent,
      String confidence,
      String use,
      List<String> sources,
      String note,
      boolean withdrawn,
      @Nullable String withdrawnReason) {

    private static Row of(ReferenceCase row) {
      CaseSuccessor successor = row.successor();
      return new Row(
          row.id(),
          row.version(),
          successor.event().name(),
          successor.name(),
          successor.model(),
          successor.succeededOn(),
          CaseFilter.upper(successor.access()),
          row.lagDays(),
          row.lagDays() / Waits.DAYS_PER_MONTH,
          successor.censored(),
          successor.independent(),
          row.confidence().name(),
          row.use().name(),
          row.sources(),
          row.note(),
          row.withdrawn(),
          row.withdrawnReason());
    }
  }

  /** All rows of one case, at least one; what stands says what the case is. */
  static CaseView of(List<ReferenceCase> rows) {
    ReferenceCase first =
        rows.stream().filter(row -> !row.withdrawn()).findFirst().orElse(rows.get(0));
    CaseOrigin origin = first.origin();
    return new CaseView(
        first.caseKey(),
        first.capability(),
        first.group().name(),
        first.modality(),
        origin.originator(),
        origin.model(),
        origin.announcedOn(),
        CaseFilter.upper(origin.access()),
        origin.parameters(),
        equal(first.details()),
        rows.stream().map(Row::of).toList());
  }

  private static String equal(CaseDetails row) {
    LocalDate shown = row.origin().announcedOn();
    CaseGroup group = CaseGroup.ofCase(row.modality()).orElse(CaseGroup.ACTION);
    if (group == CaseGroup.LANGUAGE && !shown.isBefore(INDEXED_LANGUAGE)) {
      return "index";
    }
    return group == CaseGroup.IMAGE && !shown.isBefore(RATED_IMAGES) ? "rating" : "function";
  }
}
