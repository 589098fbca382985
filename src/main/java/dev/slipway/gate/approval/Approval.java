package dev.slipway.gate.approval;

import java.time.Instant;
import java.util.UUID;

/**
 * What the gate knows of a decision beside the decision itself.
 *
 * @param currencySince since when the currency is what it is
 */
public record Approval(
    UUID decisionId,
    UUID proposalId,
    Coverage coverage,
    Currency currency,
    Instant currencySince) {}
