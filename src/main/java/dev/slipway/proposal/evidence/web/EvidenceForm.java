package dev.slipway.proposal.evidence.web;

import dev.slipway.form.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as typed. The file comes beside it.
 *
 * @param tools {@code yes} or {@code no}, as {@code fineTuning}
 * @param file always empty; faults of the file are noted under its name
 * @param version the one that was read when the form was opened; empty for a new entry
 */
record EvidenceForm(
    String kind,
    String result,
    String on,
    String by,
    String link,
    String securityLevel,
    String rollback,
    String tools,
    String fineTuning,
    List<String> questions,
    List<String> steps,
    String file,
    String version,
    MeasuredForm measured) {

  EvidenceForm(
      @Nullable String kind,
      @Nullable String result,
      @Nullable String on,
      @Nullable String by,
      @Nullable String link,
      @Nullable String securityLevel,
      @Nullable String rollback,
      @Nullable String tools,
      @Nullable String fineTuning,
      @Nullable List<@Nullable String> questions,
      @Nullable List<@Nullable String> steps,
      @Nullable String file,
      @Nullable String version,
      @Nullable MeasuredForm measured) {
    this.kind = Typed.text(kind);
    this.result = Typed.text(result);
    this.on = Typed.text(on);
    this.by = Typed.text(by);
    this.link = Typed.text(link);
    this.securityLevel = Typed.text(securityLevel);
    this.rollback = Typed.text(rollback);
    this.tools = Typed.text(tools);
    this.fineTuning = Typed.text(fineTuning);
    this.questions = Typed.rows(questions, "");
    this.steps = Typed.rows(steps, "");
    this.file = "";
    this.version = Typed.text(version);
    this.measured = measured == null ? MeasuredForm.EMPTY : measured;
  }
}
