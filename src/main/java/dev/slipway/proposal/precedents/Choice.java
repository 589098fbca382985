package dev.slipway.proposal.precedents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What was said of one case.
 *
 * @param caseKey by which the case is known
 * @param chosen whether it counts for this model
 * @param reason why it was chosen or left out by hand; empty where the suggestion was followed
 */
@Embeddable
public record Choice(
    @Column(name = "case_key") String caseKey,
    boolean chosen,
    @Column(name = "reason", columnDefinition = "text") String reason) {}
