package dev.slipway.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Evidence that a decision needs, as it was proposed. */
@Embeddable
record StoredRequirement(
    UUID proposalId,
    UUID evidenceId,
    @Column(columnDefinition = "text") String label,
    @Nullable LocalDate validUntil) {}
