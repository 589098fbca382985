package dev.slipway.rubric;

/**
 * The board's rule: its limits and what it asks of a score before it speaks of them.
 *
 * @param appliesTo MARGIN (what the decision changes) or WHOLE
 * @param badLimitMean highest admissible mean likelihood of an extremely bad outcome
 * @param badLimitP95 highest admissible 95th percentile of the same
 * @param valueRatio how many extremely good outcomes weigh as much as one extremely bad
 * @param materiality change of likelihood below which a change is not material
 * @param materialShare share of the likelihood before, likewise
 * @param seed one for the board, so that proposals can be compared
 * @param reviewersNeeded below this many a score is a starting judgement without verdict
 * @param retentionMonths for how long a proposal is kept after the day of decision, or after it was
 *     withdrawn
 */
public record Policy(
    String appliesTo,
    double badLimitMean,
    double badLimitP95,
    double valueRatio,
    double materiality,
    double materialShare,
    long seed,
    int reviewersNeeded,
    int retentionMonths) {

  /**
   * Ten years, where a rubric does not say: long enough to hold what happened against what was
   * expected. Judgement; no law asks for this number.
   */
  public static final int USUAL_RETENTION = 120;

  /** That says nothing of how long a proposal is kept. */
  public Policy(
      String appliesTo,
      double badLimitMean,
      double badLimitP95,
      double valueRatio,
      double materiality,
      double materialShare,
      long seed,
      int reviewersNeeded) {
    this(
        appliesTo,
        badLimitMean,
        badLimitP95,
        valueRatio,
        materiality,
        materialShare,
        seed,
        reviewersNeeded,
        USUAL_RETENTION);
  }
}
