package dev.slipway.pathway;

/**
 * The plan as it stands and with some modifications together, on the same draws; {@code after}
 * holds the change.
 */
public record Comparison(Assessment before, Assessment after) {}
