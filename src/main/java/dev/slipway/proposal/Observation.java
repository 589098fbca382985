package dev.slipway.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Something that happened after the decision.
 *
 * @param on the day it happened
 * @param source address or reference where it can be read
 */
@Embeddable
public record Observation(
    @Enumerated(EnumType.STRING) @Column(name = "happening_kind") OutcomeReportKind kind,
    @Column(name = "observed_on") LocalDate on,
    @Column(columnDefinition = "text") String what,
    @Column(columnDefinition = "text") String source) {}
