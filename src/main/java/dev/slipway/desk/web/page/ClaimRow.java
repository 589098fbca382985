package dev.slipway.desk.web.page;

import dev.slipway.desk.web.QuantityView;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Claim;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the submitter's beside what the proposal starts from, both for the model in hand.
 *
 * @param starting null where that speaks of the reference model alone
 */
public record ClaimRow(
    String label,
    String explanation,
    @Nullable QuantityView starting,
    QuantityView claimed,
    String unit,
    String reason) {

  static ClaimRow of(Claim claim, Answers starting, Rubric rubric, QuestionWords words) {
    Question question = claim.question();
    String unit = question.unit().code();
    return new ClaimRow(
        words.label(rubric, question),
        words.explanation(rubric, question),
        starting.find(question).map(answer -> QuantityView.of(answer, unit)).orElse(null),
        QuantityView.of(claim.answer(), unit),
        QuantityView.says(unit) ? "" : words.unit(question),
        claim.reason());
  }
}
