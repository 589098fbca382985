package dev.slipway.elicitation.web.result;

import dev.slipway.form.NumbersView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's answers to one question.
 *
 * @param unit in words; empty where the numbers say it
 * @param pooled what counts; null where nobody gave numbers
 * @param starting the starting answer for the model in hand; null where it speaks of another
 * @param claim the submitter's own, where there is one
 * @param adopted whether that counts
 * @param before how far apart the answers of the first round were, if there was a second
 * @param moved how many changed their answer between the rounds
 * @param chart data of the drawing
 */
record ResultView(
    String key,
    String label,
    String asked,
    String unit,
    List<OpinionRow> rows,
    @Nullable NumbersView pooled,
    @Nullable NumbersView starting,
    @Nullable NumbersView claim,
    boolean adopted,
    Disagreement spread,
    @Nullable Disagreement before,
    int moved,
    String chart,
    List<CommentView> comments) {}
