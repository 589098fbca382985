package dev.slipway.rubric;

import java.util.Set;

/**
 * A way to an extremely good outcome, as the board describes it.
 *
 * @param relative whether the rate speaks of the reference model and is carried over to the one in
 *     hand
 * @param suggestedFor modalities for which it is offered ticked
 */
public record Benefit(
    String id,
    String name,
    String description,
    boolean relative,
    Set<String> suggestedFor,
    String basis) {}
