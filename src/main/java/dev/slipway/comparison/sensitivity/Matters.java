package dev.slipway.comparison.sensitivity;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.sensitivity.Sensitivities;
import java.time.Instant;

/**
 * What matters for a proposal's newest score.
 *
 * @param scenario what was scored
 * @param rubricVersion whose words the questions have
 * @param outdated whether the score is out of date
 */
public record Matters(
    Scenario scenario,
    int rubricVersion,
    Sensitivities sensitivities,
    Instant madeAt,
    boolean outdated) {}
