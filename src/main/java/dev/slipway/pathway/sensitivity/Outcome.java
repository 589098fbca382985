package dev.slipway.pathway.sensitivity;

/**
 * The three numbers whose sensitivities are told.
 *
 * @param bad P(bad) as proposed
 * @param good P(good) as proposed
 * @param net P(good) − W P(bad), of the margin or of the whole
 */
public record Outcome(double bad, double good, double net) {}
