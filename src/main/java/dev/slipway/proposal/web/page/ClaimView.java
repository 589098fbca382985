package dev.slipway.proposal.web.page;

import dev.slipway.form.NumbersView;
import org.jspecify.annotations.Nullable;

/**
 * The rubric's question beside an answer of the submitter's own.
 *
 * @param known whether the rubric has such a question; if not, the rest is empty
 * @param kind POSITIVE, UNIT or ABOVE_ONE, for the drawn curve
 * @param unitKey message key of the unit
 * @param model name of the model that the rubric's answer is about; empty before one is chosen
 * @param starting the rubric's answer for that model; null where there is none to show
 * @param instead message key of what is said in its place; empty where it is shown
 */
record ClaimView(
    boolean known,
    String label,
    String explanation,
    String kind,
    String unitKey,
    String model,
    @Nullable NumbersView starting,
    String instead,
    String basis) {}
