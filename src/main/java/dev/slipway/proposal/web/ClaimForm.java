package dev.slipway.proposal.web;

import dev.slipway.proposal.form.Typed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An answer in place of the rubric's, as typed. */
record ClaimForm(String question, AnswerForm answer, String reason) {

  ClaimForm(@Nullable String question, @Nullable AnswerForm answer, @Nullable String reason) {
    this.question = Typed.text(question);
    this.answer = Objects.requireNonNullElse(answer, AnswerForm.EMPTY);
    this.reason = Typed.text(reason);
  }

  static ClaimForm on(String question) {
    return new ClaimForm(question, AnswerForm.EMPTY, "");
  }
}
