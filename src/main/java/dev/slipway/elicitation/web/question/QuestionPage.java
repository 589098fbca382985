package dev.slipway.elicitation.web.question;

import dev.slipway.elicitation.web.HeadView;
import dev.slipway.elicitation.web.result.EarlierView;
import dev.slipway.form.NumbersView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One question as it is asked.
 *
 * @param asked the whole question in the words that the model takes it in
 * @param kind POSITIVE, UNIT or ABOVE_ONE, for the drawn curve
 * @param unitKey message key of the unit
 * @param numbersKey message key of what the three numbers are
 * @param saying how numbers are said in words while they are typed: share, perYear, perMonth or
 *     empty
 * @param before the reader's own answer of the first round, in the second
 * @param earlier what everybody said in the first round, in the second
 * @param previous key of the question before in the order of what matters, or null
 * @param next key of the one after, or null
 */
record QuestionPage(
    HeadView head,
    int round,
    LocalDate closesOn,
    QuestionContext context,
    String key,
    String label,
    String asked,
    String kind,
    String unitKey,
    String numbersKey,
    String saying,
    @Nullable NumbersView before,
    @Nullable EarlierView earlier,
    @Nullable String previous,
    @Nullable String next) {}
