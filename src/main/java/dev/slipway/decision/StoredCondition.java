package dev.slipway.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a decision as it was proposed.
 *
 * @param modification its slug; null where the board said in words what has to hold
 * @param modificationName its name, or those words
 */
@Embeddable
record StoredCondition(
    @Column(name = "condition_id") UUID id,
    UUID proposalId,
    @Column(columnDefinition = "text") @Nullable String modification,
    @Column(columnDefinition = "text") String modificationName,
    UUID ownerId,
    String ownerName,
    LocalDate dueOn) {}
