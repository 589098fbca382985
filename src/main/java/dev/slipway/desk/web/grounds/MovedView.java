package dev.slipway.desk.web.grounds;

import dev.slipway.desk.web.QuantityView;
import dev.slipway.scoring.observed.EvidenceEffect;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says in numbers, and what that did.
 *
 * @param kind of the test, by its constant name
 * @param exposure the trials; over time, the years
 * @param question in words
 * @param state what became of it
 * @param before the answer without evidence; null unless it was moved, as {@code after}
 * @param moved whether the middle number is not the median
 * @param effect on the likelihoods; null where none is kept
 * @param recommendation with and without it; null where that is not kept
 */
public record MovedView(
    String kind,
    long events,
    double exposure,
    boolean overTime,
    String question,
    String unit,
    State state,
    LocalDate validUntil,
    String ranOn,
    @Nullable QuantityView before,
    @Nullable QuantityView after,
    boolean moved,
    @Nullable UpdateCurve curve,
    @Nullable EvidenceEffect effect,
    EvidenceEffect.@Nullable Recommendation recommendation,
    boolean stale) {

  /** What became of what was measured. */
  public enum State {
    /** It moved the answer of the newest score. */
    MOVED,
    /** Reviewers answered when it was there to be read. */
    CONTAINED,
    /** The newest score was made before, or there is none. */
    WAITING,
    /** It is past its validity, and the board’s policy does not let it count. */
    STALE,
    /** The answer is taken as known, or nothing here asks it. */
    WITHOUT_EFFECT
  }
}
