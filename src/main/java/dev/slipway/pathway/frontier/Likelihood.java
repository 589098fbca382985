package dev.slipway.pathway.frontier;

/** A likelihood's mean over draws, and the standard error that sampling leaves in it. */
public record Likelihood(double mean, double standardError) {}
