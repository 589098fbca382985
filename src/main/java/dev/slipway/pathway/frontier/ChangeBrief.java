package dev.slipway.pathway.frontier;

/**
 * The change of P(bad) against the plan as proposed, draw by draw, as {@link
 * dev.slipway.pathway.Change} has it; and what P(good) loses or gains.
 */
public record ChangeBrief(
    double mean,
    double p05,
    double p50,
    double p95,
    double standardError,
    double shareOfDrawsLower,
    Likelihood good) {}
