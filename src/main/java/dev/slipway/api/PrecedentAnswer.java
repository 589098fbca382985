package dev.slipway.api;

import dev.slipway.precedent.cases.CaseDetails;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One event of a reference case, with the names of the file. */
record PrecedentAnswer(
    String caseId,
    String capability,
    String modality,
    String originator,
    String originModel,
    String originAnnounced,
    String originAccess,
    @Nullable Double originParameters,
    String successor,
    String successorModel,
    String successorDate,
    String successorAccess,
    String event,
    long lagDays,
    boolean censored,
    boolean independent,
    String confidence,
    List<String> sources,
    String fit,
    String note) {

  static PrecedentAnswer of(CaseDetails row) {
    return new PrecedentAnswer(
        row.caseKey(),
        row.capability(),
        row.modality(),
        row.origin().originator(),
        row.origin().model(),
        row.origin().announcedOn().toString(),
        row.origin().access(),
        row.origin().parameters(),
        row.successor().name(),
        row.successor().model(),
        row.successor().succeededOn().toString(),
        row.successor().access(),
        lower(row.successor().event()),
        row.lagDays(),
        row.successor().censored(),
        row.successor().independent(),
        lower(row.confidence()),
        row.sources(),
        lower(row.use()),
        row.note());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
