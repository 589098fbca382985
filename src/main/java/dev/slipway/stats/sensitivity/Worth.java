package dev.slipway.stats.sensitivity;

/**
 * What it would be worth to know one number before choosing between two options.
 *
 * @param net the expected value of perfect information, in the unit of the benefit; 0 or more
 * @param changesDecision the chance that knowing it would change which option is better
 */
public record Worth(double net, double changesDecision) {

  public static final Worth NOTHING = new Worth(0, 0);
}
