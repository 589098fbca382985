package dev.slipway.proposal.web.form;

import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import org.jspecify.annotations.Nullable;

/** An answer in place of the rubric's, as typed. */
public record ClaimForm(String question, QuantityForm answer, String reason) {

  public ClaimForm(
      @Nullable String question, @Nullable QuantityForm answer, @Nullable String reason) {
    this.question = Typed.text(question);
    this.answer = QuantityForm.orEmpty(answer);
    this.reason = Typed.text(reason);
  }

  static ClaimForm on(String question) {
    return new ClaimForm(question, QuantityForm.EMPTY, "");
  }
}
