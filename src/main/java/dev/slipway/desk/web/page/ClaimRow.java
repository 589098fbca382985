package dev.slipway.desk.web.page;

import dev.slipway.desk.web.QuantityView;
import dev.slipway.proposal.Claim;
import dev.slipway.rubric.Question;
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
    return rubric
        .question(claim.question())
        .map(question -> known(claim, question, rubric, words))
        .orElseGet(
            () ->
                new ClaimRow(
                    claim.question(),
                    "",
                    null,
                    QuantityView.of(claim.answer(), ""),
                    "",
                    claim.reason()));
  }

  private static ClaimRow known(
      Claim claim, Question question, Rubric rubric, QuestionWords words) {
    return new ClaimRow(
        words.label(rubric, question),
        words.explanation(rubric, question),
        question.starting() == null ? null : QuantityView.of(question.starting(), question.unit()),
        QuantityView.of(claim.answer(), question.unit()),
        QuantityView.says(question.unit()) ? "" : words.unit(question),
        claim.reason());
  }
}
