package dev.slipway.stats.sensitivity;

/**
 * Results of a test that lead to the same choice.
 *
 * @param from the fewest events
 * @param to the most
 * @param chance that the result lies here
 * @param better whether the one option is then the better choice; else the other is
 */
public record ResultBand(long from, long to, double chance, boolean better) {}
