package dev.slipway.rubric.capability;

import dev.slipway.stats.Quantity;

/**
 * The training compute of a class's model of which the rubric's rates speak.
 *
 * @param operations in floating-point operations
 * @param basis where the numbers come from
 */
public record ReferenceCompute(Quantity operations, String basis) {}
