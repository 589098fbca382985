package dev.slipway.proposal.evidence.web;

import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.Particulars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the form: with what is usual for a kind, or from an entry. */
final class EvidenceFormWriter {

  static final String YES = "yes";
  static final String NO = "no";

  private EvidenceFormWriter() {}

  static EvidenceForm begin(EvidenceKind kind, MeasuredForm measured) {
    return begin(kind, "", "", "", measured);
  }

  static EvidenceForm begin(
      EvidenceKind kind, String result, String on, String by, MeasuredForm measured) {
    return new EvidenceForm(
        kind.name(),
        result,
        on,
        by,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(kind.usualStep().name()),
        null,
        null,
        measured);
  }

  static EvidenceForm from(Evidence evidence) {
    EvidenceDetails details = evidence.details();
    Particulars own = details.particulars();
    return new EvidenceForm(
        details.kind().name(),
        details.result(),
        details.on().toString(),
        details.by(),
        details.link(),
        own.securityLevel() == null ? null : own.securityLevel().name(),
        own.rollback() == null ? null : own.rollback().name(),
        word(own.tools()),
        word(own.fineTuning()),
        details.questions().stream().map(Question::key).toList(),
        details.steps().stream().map(Enum::name).toList(),
        null,
        Integer.toString(evidence.version()),
        MeasuredForm.of(details.measurement()));
  }

  private static @Nullable String word(@Nullable Boolean given) {
    if (given == null) {
      return null;
    }
    return given ? YES : NO;
  }
}
