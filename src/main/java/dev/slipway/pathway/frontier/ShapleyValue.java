package dev.slipway.pathway.frontier;

/**
 * What one modification is worth, averaged over all orders in which the candidates may be added.
 *
 * @param bad its part of the reduction in P(bad); above 0 where it lowers the risk
 * @param good its part of the loss in P(good); above 0 where it costs benefit
 */
public record ShapleyValue(double bad, double good) {}
