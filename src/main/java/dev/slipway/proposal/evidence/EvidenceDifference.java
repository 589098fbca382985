package dev.slipway.proposal.evidence;

import dev.slipway.audit.Change;
import dev.slipway.pathway.question.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says field by field what differs between two states of an entry. */
final class EvidenceDifference {

  private EvidenceDifference() {}

  static List<Change> between(@Nullable EvidenceDetails before, EvidenceDetails after) {
    return Stream.of(
            Change.between(
                "evidence", before == null ? null : said(before.kind()), said(after.kind())),
            Change.between("result", before == null ? null : before.result(), after.result()),
            Change.between("on", before == null ? null : before.on(), after.on()),
            Change.between("by", before == null ? null : before.by(), after.by()),
            Change.between("link", before == null ? "" : before.link(), after.link()),
            Change.between(
                "particulars", before == null ? "" : particulars(before), particulars(after)),
            Change.between("measured", before == null ? "" : measured(before), measured(after)),
            Change.between("questions", before == null ? "" : questions(before), questions(after)),
            Change.between("steps", before == null ? "" : steps(before), steps(after)))
        .flatMap(each -> each)
        .toList();
  }

  static Stream<Change> attached(EvidenceFile file) {
    return Change.between("file", null, file.name() + ", SHA-256 " + file.sha256());
  }

  /** An entry in short. */
  static String name(Evidence evidence) {
    return said(evidence.kind()) + ": " + evidence.details().result();
  }

  static String said(Enum<?> level) {
    return level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String questions(EvidenceDetails details) {
    return details.questions().stream().map(Question::key).collect(Collectors.joining(", "));
  }

  private static String steps(EvidenceDetails details) {
    return details.steps().stream().map(EvidenceDifference::said).collect(Collectors.joining(", "));
  }

  private static String measured(EvidenceDetails details) {
    Measurement measured = details.measurement();
    if (measured == null) {
      return "";
    }
    return "%s: %d in %s, %s of %s, relevance %s, field odds %s, on %s, valid for %d months"
        .formatted(
            said(measured.kind()),
            measured.events(),
            new BigDecimal(measured.exposure()).stripTrailingZeros().toPlainString(),
            said(measured.direction()),
            measured.question(),
            measured.relevance(),
            Measurement.written(measured.fieldOdds()),
            measured.ranOn().isEmpty() ? "?" : measured.ranOn(),
            measured.validMonths());
  }

  private static String particulars(EvidenceDetails details) {
    Particulars own = details.particulars();
    return Stream.of(
            own.securityLevel(),
            own.rollback() == null ? null : said(own.rollback()),
            own.tools() == null ? null : "tools: " + own.tools(),
            own.fineTuning() == null ? null : "fine-tuning: " + own.fineTuning())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
