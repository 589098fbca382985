package dev.slipway.pathway;

/**
 * A likelihood: its mean over what is not known, the 5th, 50th and 95th percentile of it, and the
 * standard error that sampling leaves in the mean.
 */
public record Estimate(double mean, double p05, double p50, double p95, double standardError) {}
