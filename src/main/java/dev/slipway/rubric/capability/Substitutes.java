package dev.slipway.rubric.capability;

import dev.slipway.stats.Quantity;

/**
 * The shares of what a model makes possible that can be had elsewhere.
 *
 * @param basis where the numbers come from
 */
public record Substitutes(Quantity misuse, Quantity use, String basis) {}
