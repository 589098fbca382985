package dev.slipway.elicitation.web.question;

import dev.slipway.form.NumbersView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an answer that was typed.
 *
 * @param kind BLANK, COUNTS, UNKNOWN, NOT_YET (kept as typed) or OVER (kept as typed, too late)
 * @param faults what keeps it from counting
 * @param starting the rubric's answer, shown only beside one that counts
 * @param startingBasis where that comes from
 * @param claim the submitter's answer, likewise
 * @param claimReason why they say so
 */
record AnswerState(
    String kind,
    List<String> faults,
    @Nullable NumbersView starting,
    String startingBasis,
    @Nullable NumbersView claim,
    String claimReason) {

  static AnswerState of(String kind, List<String> faults) {
    return new AnswerState(kind, faults, null, "", null, "");
  }
}
