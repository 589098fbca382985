package dev.slipway.forecast.web;

import dev.slipway.forecast.conversion.CaseDraft;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person says of a case in place of what was drafted. */
record CaseConversionForm(
    String caseId,
    String capability,
    String modality,
    String originAnnounced,
    String successor,
    String successorAccess,
    String openSuccessor) {

  CaseConversionForm(
      @Nullable String caseId,
      @Nullable String capability,
      @Nullable String modality,
      @Nullable String originAnnounced,
      @Nullable String successor,
      @Nullable String successorAccess,
      @Nullable String openSuccessor) {
    this.caseId = text(caseId);
    this.capability = text(capability);
    this.modality = text(modality);
    this.originAnnounced = text(originAnnounced);
    this.successor = text(successor);
    this.successorAccess = text(successorAccess);
    this.openSuccessor = text(openSuccessor);
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }

  static CaseConversionForm of(CaseDraft draft) {
    return new CaseConversionForm(
        draft.common().get("case_id"),
        draft.common().get("capability"),
        draft.common().get("modality"),
        draft.common().get("origin_announced"),
        draft.copy().get("successor"),
        draft.copy().get("successor_access"),
        draft.open().get("successor"));
  }

  Map<String, String> common() {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("case_id", caseId);
    said.put("capability", capability);
    said.put("modality", modality);
    said.put("origin_announced", originAnnounced);
    return said;
  }

  /** Of the copy, where there is one. */
  Map<String, String> copy(CaseDraft draft) {
    return draft.isCopied()
        ? Map.of("successor", successor, "successor_access", successorAccess)
        : Map.of();
  }

  Map<String, String> open(CaseDraft draft) {
    return draft.isOpened() ? Map.of("successor", openSuccessor) : Map.of();
  }
}
