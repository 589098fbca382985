package dev.slipway.desk.web.grounds;

import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceFile;
import dev.slipway.proposal.evidence.Particulars;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry as the page shows it; levels by their constant names, which messages put in words.
 *
 * @param host whose address the link is; null without a link
 * @param questions that it supports, in words
 * @param steps that it speaks to
 * @param takenOver whether it comes from the proposal that this one was begun from
 * @param moved what it says in numbers; null for words alone
 */
public record EvidenceView(
    UUID id,
    String kind,
    String result,
    LocalDate on,
    String by,
    String link,
    @Nullable String host,
    @Nullable String securityLevel,
    @Nullable String rollback,
    @Nullable Boolean tools,
    @Nullable Boolean fineTuning,
    List<String> questions,
    List<String> steps,
    @Nullable EvidenceFile file,
    boolean takenOver,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnReason,
    @Nullable MovedView moved) {

  /** Where on the page it stands. */
  public String anchor() {
    return "evidence-" + id;
  }

  boolean moves() {
    return moved != null && moved.state() == MovedView.State.MOVED;
  }

  static EvidenceView of(Evidence evidence, List<String> questions, @Nullable MovedView moved) {
    EvidenceDetails details = evidence.details();
    Particulars own = details.particulars();
    return new EvidenceView(
        evidence.id(),
        details.kind().name(),
        details.result(),
        details.on(),
        details.by(),
        details.link(),
        details.link().isEmpty() ? null : URI.create(details.link()).getHost(),
        own.securityLevel() == null ? null : own.securityLevel().name(),
        own.rollback() == null ? null : own.rollback().name(),
        own.tools(),
        own.fineTuning(),
        questions,
        details.steps().stream().map(Enum::name).toList(),
        evidence.file(),
        evidence.copiedFrom() != null,
        evidence.withdrawnAt(),
        evidence.withdrawnReason(),
        moved);
  }
}
