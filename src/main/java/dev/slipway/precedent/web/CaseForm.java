package dev.slipway.precedent.web;

import dev.slipway.form.Typed;
import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseOrigin;
import dev.slipway.precedent.cases.CaseSuccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was typed of a case and of one of its events.
 *
 * @param ends "true" or "false" once it was asked whether the event ends approvals
 */
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
    String note,
    String ends) {

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
      @Nullable String note,
      @Nullable String ends) {
    this.version = Typed.text(version);
    this.caseId = Typed.text(caseId);
    this.capability = Typed.text(capability);
    this.modality = Typed.text(modality);
    this.originator = Typed.text(originator);
    this.originModel = Typed.text(originModel);
    this.originAnnounced = Typed.text(originAnnounced);
    this.originAccess = Typed.text(originAccess);
    this.originParameters = Typed.text(originParameters);
    this.event = Typed.text(event);
    this.censored = Typed.text(censored);
    this.successor = Typed.text(successor);
    this.successorModel = Typed.text(successorModel);
    this.successorDate = Typed.text(successorDate);
    this.successorAccess = Typed.text(successorAccess);
    this.independent = Typed.text(independent);
    this.confidence = Typed.text(confidence);
    this.fit = Typed.text(fit);
    this.sourceUrl = Typed.text(sourceUrl);
    this.note = Typed.text(note);
    this.ends = Typed.text(ends);
  }

  /** Of a case that is new here. */
  static CaseForm empty() {
    return new CaseForm(
        "", "", "", "", "", "", "", "", "", "copycat", "", "", "", "", "", "true", "medium",
        "primary", "", "", "");
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
        row.note(),
        "");
  }

  private static String number(CaseOrigin origin) {
    Double parameters = origin.parameters();
    return parameters == null ? "" : Typed.number(parameters);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
