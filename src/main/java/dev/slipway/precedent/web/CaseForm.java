package dev.slipway.precedent.web;

import dev.slipway.precedent.CaseDetails;
import dev.slipway.precedent.CaseOrigin;
import dev.slipway.precedent.CaseSuccessor;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed of a case and of one of its events. */
record CaseForm(
    String version,
    String caseId,
    String capability,
    String modality,
    String originator,
    String originModel,
    String originAnnounced,
    String originAccess,
    String originParameters,
    String event,
    String censored,
    String successor,
    String successorModel,
    String successorDate,
    String successorAccess,
    String independent,
    String confidence,
    String fit,
    String sourceUrl,
    String note) {

  CaseForm(
      @Nullable String version,
      @Nullable String caseId,
      @Nullable String capability,
      @Nullable String modality,
      @Nullable String originator,
      @Nullable String originModel,
      @Nullable String originAnnounced,
      @Nullable String originAccess,
      @Nullable String originParameters,
      @Nullable String event,
      @Nullable String censored,
      @Nullable String successor,
      @Nullable String successorModel,
      @Nullable String successorDate,
      @Nullable String successorAccess,
      @Nullable String independent,
      @Nullable String confidence,
      @Nullable String fit,
      @Nullable String sourceUrl,
      @Nullable String note) {
    this.version = text(version);
    this.caseId = text(caseId);
    this.capability = text(capability);
    this.modality = text(modality);
    this.originator = text(originator);
    this.originModel = text(originModel);
    this.originAnnounced = text(originAnnounced);
    this.originAccess = text(originAccess);
    this.originParameters = text(originParameters);
    this.event = text(event);
    this.censored = text(censored);
    this.successor = text(successor);
    this.successorModel = text(successorModel);
    this.successorDate = text(successorDate);
    this.successorAccess = text(successorAccess);
    this.independent = text(independent);
    this.confidence = text(confidence);
    this.fit = text(fit);
    this.sourceUrl = text(sourceUrl);
    this.note = text(note);
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }

  /** Of a case that is new here. */
  static CaseForm empty() {
    return new CaseForm(
        "", "", "", "", "", "", "", "", "", "copycat", "", "", "", "", "", "true", "medium",
        "primary", "", "");
  }

  /** Of one more event of a case. */
  static CaseForm beside(CaseDetails row) {
    CaseOrigin origin = row.origin();
    return new CaseForm(
        "",
        row.caseKey(),
        row.capability(),
        row.modality(),
        origin.originator(),
        origin.model(),
        origin.announcedOn().toString(),
        origin.access(),
        number(origin),
        "open_distribution",
        "",
        "",
        "",
        "",
        "",
        "true",
        "medium",
        "primary",
        "",
        "");
  }

  static CaseForm of(CaseDetails row, int version) {
    CaseForm common = beside(row);
    CaseSuccessor successor = row.successor();
    return new CaseForm(
        Integer.toString(version),
        common.caseId,
        common.capability,
        common.modality,
        common.originator,
        common.originModel,
        common.originAnnounced,
        common.originAccess,
        common.originParameters,
        lower(successor.event()),
        Boolean.toString(successor.censored()),
        successor.name(),
        successor.model(),
        successor.succeededOn().toString(),
        successor.access(),
        Boolean.toString(successor.independent()),
        lower(row.confidence()),
        lower(row.use()),
        String.join("\n", row.sources()),
        row.note());
  }

  /** Whole numbers, which every language of the page reads alike. */
  private static String number(CaseOrigin origin) {
    Double parameters = origin.parameters();
    return parameters == null
        ? ""
        : new BigDecimal(parameters).stripTrailingZeros().toPlainString();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
