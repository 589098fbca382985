package dev.slipway.rubric;

import dev.slipway.stats.Quantity;
import java.util.Set;

/**
 * A way to an extremely bad outcome, with its starting rate.
 *
 * @param kind MISUSE, ACCIDENT or AUTONOMY
 * @param ratePerYear with the model openly distributed and society unprepared
 * @param relative whether the rate speaks of the reference model and is carried over to the one in
 *     hand
 * @param suggestedFor modalities for which it is offered ticked
 */
public record Threat(
    String id,
    String name,
    String description,
    String kind,
    Quantity ratePerYear,
    boolean relative,
    Set<String> suggestedFor,
    String basis) {}
