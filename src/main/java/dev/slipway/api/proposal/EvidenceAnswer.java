package dev.slipway.api.proposal;

import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceFile;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.FrameworkStep;
import dev.slipway.proposal.evidence.Measurement;
import dev.slipway.proposal.evidence.Rollback;
import dev.slipway.proposal.evidence.SecurityLevel;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.proposal.program.EvidenceCard;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.Counts.Direction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of evidence as it stands.
 *
 * @param withdrawnReason why it no longer counts; null while it does
 * @param version counts changes; the entity tag has it too
 */
record EvidenceAnswer(
    UUID id,
    EvidenceKind kind,
    String result,
    LocalDate on,
    String by,
    String link,
    @Nullable SecurityLevel securityLevel,
    @Nullable Rollback rollback,
    @Nullable Boolean tools,
    @Nullable Boolean fineTuning,
    List<String> questions,
    List<FrameworkStep> steps,
    @Nullable MeasuredAnswer measured,
    @Nullable FileAnswer file,
    Instant addedAt,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnReason,
    int version) {

  /**
   * What it says in numbers, and until when that is valid.
   *
   * @param exposure the trials; over time, the years
   */
  record MeasuredAnswer(
      TestKind kind,
      String question,
      long events,
      double exposure,
      Direction direction,
      double relevance,
      Object fieldOdds,
      String ranOn,
      int validMonths,
      @Nullable LocalDate validUntil) {

    private static @Nullable MeasuredAnswer of(EvidenceDetails details) {
      Measurement measured = details.measurement();
      return measured == null
          ? null
          : new MeasuredAnswer(
              measured.kind(),
              measured.question().key(),
              measured.events(),
              measured.exposure(),
              measured.direction(),
              measured.relevance(),
              odds(measured.fieldOdds()),
              measured.ranOn(),
              measured.validMonths(),
              details.validUntil());
    }

    private static Object odds(Quantity odds) {
      return odds instanceof Quantity.Percentiles ? odds : odds.p50();
    }
  }

  /** A file that belongs to it, without its content. */
  record FileAnswer(String name, long size, String sha256) {
    private static @Nullable FileAnswer of(@Nullable EvidenceFile file) {
      return file == null ? null : new FileAnswer(file.name(), file.size(), file.sha256());
    }
  }

  static EvidenceAnswer of(EvidenceCard entry) {
    EvidenceDetails details = entry.details();
    return new EvidenceAnswer(
        entry.id(),
        details.kind(),
        details.result(),
        details.on(),
        details.by(),
        details.link(),
        details.particulars().securityLevel(),
        details.particulars().rollback(),
        details.particulars().tools(),
        details.particulars().fineTuning(),
        details.questions().stream().map(Question::key).toList(),
        details.steps(),
        MeasuredAnswer.of(details),
        FileAnswer.of(entry.file()),
        entry.addedAt(),
        entry.withdrawnAt(),
        entry.withdrawnReason(),
        entry.version());
  }
}
