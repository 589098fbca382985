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
 * @param quorum how many chairs must sign a decision before it takes effect
 * @param validityMonths for how long a decision is offered to hold; {@link #UNLIMITED} for no end
 * @param reviewMonths after how many the board looks again at what it let happen, and again after
 *     as many; {@link #UNLIMITED} for never
 * @param staleCounts whether evidence past its validity still counts, with half its relevance
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
    int retentionMonths,
    int quorum,
    int validityMonths,
    int reviewMonths,
    boolean staleCounts) {

  /** The limits speak of what the decision changes. */
  public static final String MARGIN = "MARGIN";

  /** The limits speak of the whole likelihood as proposed. */
  public static final String WHOLE = "WHOLE";

  /** No end, and no review but for a reason; so where a rubric does not say. */
  public static final int UNLIMITED = 0;

  /** One chair decides, where a rubric does not say. */
  public static final int USUAL_QUORUM = 1;

  /**
   * Ten years, where a rubric does not say: long enough to hold what happened against what was
   * expected. Judgement; no law asks for this number.
   */
  public static final int USUAL_RETENTION = 120;

  /** By which the relevance of evidence is multiplied that is past its validity, if it counts. */
  private static final double STALE = 0.5;

  public Policy {
    require(appliesTo.equals(MARGIN) || appliesTo.equals(WHOLE), "limits on " + appliesTo);
    require(badLimitMean > 0 && badLimitMean <= 1, "a mean limit of " + badLimitMean);
    require(badLimitP95 > 0 && badLimitP95 <= 1, "an upper limit of " + badLimitP95);
    require(valueRatio > 0 && Double.isFinite(valueRatio), "a value ratio of " + valueRatio);
    require(materiality >= 0 && materiality < 1, "a materiality of " + materiality);
    require(materialShare >= 0 && materialShare < 1, "a material share of " + materialShare);
    require(reviewersNeeded >= 1, reviewersNeeded + " reviewers");
    require(retentionMonths >= 1, "a retention of " + retentionMonths + " months");
    require(quorum >= 1, "a quorum of " + quorum);
    require(validityMonths >= UNLIMITED, "a validity of " + validityMonths + " months");
    require(reviewMonths >= UNLIMITED, "a review every " + reviewMonths + " months");
  }

  /** Whether the limits speak of what the decision changes, and not of the whole. */
  public boolean judgesMargin() {
    return appliesTo.equals(MARGIN);
  }

  /** Whether a score's verdicts on modifications stay as they are under another policy. */
  public boolean findsTheSameMaterial(Policy other) {
    return materiality == other.materiality && materialShare == other.materialShare;
  }

  /** Whether bad and good weigh as much under another policy, and the same likelihoods count. */
  public boolean weighsLike(Policy other) {
    return valueRatio == other.valueRatio && appliesTo.equals(other.appliesTo);
  }

  /** By which the relevance of evidence is multiplied once it is past its validity. */
  public double staleWeight() {
    return staleCounts ? STALE : 0;
  }

  private static void require(boolean met, String fault) {
    if (!met) {
      throw new IllegalArgumentException("A policy with " + fault);
    }
  }

  /** That says nothing of how long things are kept, hold or count, and of how many chairs sign. */
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
        USUAL_RETENTION,
        USUAL_QUORUM,
        UNLIMITED,
        UNLIMITED,
        true);
  }
}
