package dev.slipway.desk.web.page;

import dev.slipway.desk.web.score.AnswerView;
import org.jspecify.annotations.Nullable;

/**
 * Who has judged a score.
 *
 * @param reviewers how many are heard in it
 * @param enough whether the board speaks of its limits with so many
 * @param rule where it stands against them
 * @param rubricAlone what the rubric alone says, where reviewers stand before it
 */
public record ReviewedView(
    int reviewers, boolean enough, String rule, @Nullable AnswerView rubricAlone) {

  public static final ReviewedView NOBODY = new ReviewedView(0, false, "CANNOT_TELL", null);
}
