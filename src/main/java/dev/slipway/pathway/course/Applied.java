package dev.slipway.pathway.course;

import dev.slipway.pathway.Effect;

/**
 * A factor with the name of the column from which it is drawn: its modification and its position
 * there, so that a modification draws alike in whatever company.
 */
public record Applied(String column, Effect.Factor factor) {}
