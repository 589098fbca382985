package dev.slipway.rubric;

import dev.slipway.pathway.ThreatKind;
import java.util.Set;

/**
 * A way to an extremely bad outcome, as the board describes it.
 *
 * @param relative whether the rate speaks of the reference model and is carried over to the one in
 *     hand
 * @param suggestedFor modalities for which it is offered ticked
 */
public record Threat(
    String id,
    String name,
    String description,
    ThreatKind kind,
    boolean relative,
    Set<String> suggestedFor,
    String basis) {}
