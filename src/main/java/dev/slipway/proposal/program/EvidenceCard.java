package dev.slipway.proposal.program;

import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceFile;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of evidence as programs read it.
 *
 * @param version counts saved changes
 * @param withdrawnReason why it no longer counts; null while it stands
 */
public record EvidenceCard(
    UUID id,
    int version,
    EvidenceDetails details,
    @Nullable EvidenceFile file,
    Instant addedAt,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnReason) {

  static EvidenceCard of(Evidence entry) {
    return new EvidenceCard(
        entry.id(),
        entry.version(),
        entry.details(),
        entry.file(),
        entry.addedAt(),
        entry.withdrawnAt(),
        entry.withdrawnReason());
  }
}
