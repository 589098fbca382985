package dev.slipway.scoring;

import dev.slipway.scoring.assembly.Basis;
import java.time.Instant;
import java.util.UUID;

/**
 * A score of the past, or the newest, for a line of text.
 *
 * @param bad mean likelihood of an extremely bad outcome, of the plan spoken of first
 * @param good likewise, of an extremely good one
 */
public record PastScore(
    UUID id,
    Basis basis,
    Instant madeAt,
    String madeBy,
    int rubricVersion,
    String engineVersion,
    boolean outdated,
    double bad,
    double good) {}
