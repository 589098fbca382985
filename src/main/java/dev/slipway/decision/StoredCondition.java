package dev.slipway.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A condition of a decision as it was proposed. */
@Embeddable
record StoredCondition(
    @Column(name = "condition_id") UUID id,
    UUID proposalId,
    @Column(columnDefinition = "text") String modification,
    @Column(columnDefinition = "text") String modificationName,
    UUID ownerId,
    String ownerName,
    LocalDate dueOn) {}
