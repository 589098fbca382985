package dev.slipway.pathway.frontier;

/**
 * A subset's likelihoods minus those of doing nothing, draw by draw.
 *
 * @param bad mean of the difference in P(bad)
 * @param badP95 its 95th percentile
 * @param good mean of the difference in P(good)
 */
public record MarginBrief(double bad, double badP95, double good) {}
