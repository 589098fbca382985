package dev.slipway.scoring.observed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an entry did to the likelihoods of a score.
 *
 * @param planned whether they are those of the plan with its modifications
 * @param with what releasing as planned adds with the entry; null where an earlier version kept it
 * @param without likewise without it
 */
public record EvidenceEffect(
    UUID entry,
    double badWith,
    double badWithout,
    double goodWith,
    double goodWithout,
    boolean planned,
    @Nullable Added with,
    @Nullable Added without) {

  /** As planned minus as today, in mean likelihoods. */
  public record Added(double bad, double good) {

    private boolean isBetter(double valueRatio) {
      return good - valueRatio * bad > 0;
    }
  }

  /**
   * What the board’s weights say: whether releasing as planned is better than as today.
   *
   * @param with by the score as it stands
   * @param without by all but this entry
   */
  public record Recommendation(boolean with, boolean without) {

    public boolean turns() {
      return with != without;
    }
  }

  /**
   * What the entry does to the recommendation; null where an earlier version kept the effect.
   *
   * @param valueRatio how many extremely good outcomes weigh as much as one extremely bad
   */
  public @Nullable Recommendation recommendation(double valueRatio) {
    return with == null || without == null
        ? null
        : new Recommendation(with.isBetter(valueRatio), without.isBetter(valueRatio));
  }
}
