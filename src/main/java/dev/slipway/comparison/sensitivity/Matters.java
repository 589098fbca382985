package dev.slipway.comparison.sensitivity;

import dev.slipway.pathway.sensitivity.Sensitivities;
import dev.slipway.scoring.assembly.Basis;
import java.time.Instant;
import java.util.UUID;

/**
 * What matters for a proposal's newest score.
 *
 * @param scoreId the score
 * @param basis whose answers the score rests on
 * @param rubricVersion whose words the questions have
 * @param outdated whether the score is out of date
 */
public record Matters(
    UUID scoreId,
    Basis basis,
    int rubricVersion,
    Sensitivities sensitivities,
    Instant madeAt,
    boolean outdated) {}
