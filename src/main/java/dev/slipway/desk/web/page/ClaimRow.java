package dev.slipway.desk.web.page;

import dev.slipway.desk.web.QuantityView;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Claim;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the submitter's beside the rubric's.
 *
 * @param rubric null where the reference cases give the rubric's answer
 */
public record ClaimRow(
    String label,
    String explanation,
    @Nullable QuantityView rubric,
    QuantityView claimed,
    String unit,
    String reason) {

  static ClaimRow of(Claim claim, Rubric rubric, QuestionWords words) {
    Question question = claim.question();
    String unit = question.unit().code();
    return new ClaimRow(
        words.label(rubric, question),
        words.explanation(rubric, question),
        rubric.answers().find(question).map(answer -> QuantityView.of(answer, unit)).orElse(null),
        QuantityView.of(claim.answer(), unit),
        QuantityView.says(unit) ? "" : words.unit(question),
        claim.reason());
  }
}
