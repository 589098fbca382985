package dev.slipway.scoring.observed;

import java.util.UUID;

/**
 * What an entry did to the likelihoods of a score.
 *
 * @param planned whether they are those of the plan with its modifications
 */
public record EvidenceEffect(
    UUID entry,
    double badWith,
    double badWithout,
    double goodWith,
    double goodWithout,
    boolean planned) {}
