package dev.slipway.rubric;

import dev.slipway.stats.Quantity;
import java.util.Set;

/**
 * A way to an extremely good outcome, with its starting rate.
 *
 * @param ratePerYear with the model openly distributed
 * @param relative whether the rate speaks of the reference model and is carried over to the one in
 *     hand
 * @param suggestedFor modalities for which it is offered ticked
 */
public record Benefit(
    String id,
    String name,
    String description,
    Quantity ratePerYear,
    boolean relative,
    Set<String> suggestedFor,
    String basis) {}
