package dev.slipway.comparison.frontier;

import dev.slipway.pathway.frontier.Frontier;

/**
 * What a run found, and what makes it repeatable.
 *
 * @param horizonMonths of the scenario that was asked about
 */
public record KeptFrontier(Frontier frontier, int horizonMonths, long seed, int draws) {}
