package dev.slipway.pathway;

import dev.slipway.stats.Quantity;

/**
 * A way in which an extremely good outcome may arise.
 *
 * @param ratePerYear g, extremely good outcomes a year with the model openly distributed; positive
 * @param relative whether the rate speaks of the rubric's model and is carried over to this one
 */
public record Benefit(String id, Quantity ratePerYear, boolean relative) {}
