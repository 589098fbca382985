package dev.slipway.stats.sensitivity;

/**
 * What it would be worth to know something before choosing between two options.
 *
 * @param net the expected value of the information, in the unit of the benefit; 0 or more
 * @param standardError of net, from the independent randomisations of the draws; not a number where
 *     none was kept
 * @param changesDecision the chance that knowing it would change which option is better
 * @param changesStandardError of that chance, likewise
 */
public record ValueOfInformation(
    double net, double standardError, double changesDecision, double changesStandardError) {

  public static final ValueOfInformation NOTHING = new ValueOfInformation(0, 0, 0, 0);
}
