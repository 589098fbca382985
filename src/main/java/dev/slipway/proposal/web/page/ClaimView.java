package dev.slipway.proposal.web.page;

import org.jspecify.annotations.Nullable;

/**
 * The rubric's question beside an answer of the submitter's own.
 *
 * @param known whether the rubric has such a question; if not, the rest is empty
 * @param kind POSITIVE, UNIT or ABOVE_ONE, for the drawn curve
 * @param unitKey message key of the unit
 * @param starting the rubric's answer in words, null where the reference cases give it
 */
record ClaimView(
    boolean known,
    String label,
    String explanation,
    String kind,
    String unitKey,
    @Nullable String starting,
    String basis) {}
