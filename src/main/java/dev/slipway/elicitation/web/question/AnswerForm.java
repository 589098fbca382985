package dev.slipway.elicitation.web.question;

import dev.slipway.elicitation.answer.Answer;
import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import dev.slipway.stats.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * An answer as typed.
 *
 * @param unknown "true" for "I do not know"
 * @param links one a line
 * @param version always the same: only its reviewer ever writes an answer
 */
record AnswerForm(
    QuantityForm numbers, String unknown, String reason, String links, String version) {

  static final String VERSION = "0";

  static final AnswerForm BLANK = new AnswerForm(QuantityForm.EMPTY, "", "", "", VERSION);

  AnswerForm(
      @Nullable QuantityForm numbers,
      @Nullable String unknown,
      @Nullable String reason,
      @Nullable String links,
      @Nullable String version) {
    this.numbers = QuantityForm.orEmpty(numbers);
    this.unknown = Typed.text(unknown);
    this.reason = Typed.text(reason);
    this.links = Typed.text(links);
    this.version = VERSION;
  }

  static AnswerForm of(Answer answer) {
    return new AnswerForm(
        typed(answer.numbers()),
        answer.numbers() == null ? "true" : "",
        answer.reason(),
        String.join("\n", answer.links()),
        VERSION);
  }

  /** All three fields are asked for here, so one number fills them all. */
  private static QuantityForm typed(@Nullable Quantity numbers) {
    return numbers instanceof Quantity.Exact known
        ? QuantityForm.of(known.value(), known.value(), known.value())
        : QuantityForm.of(numbers);
  }

  boolean saysUnknown() {
    return unknown.equals("true");
  }

  /** Whether nothing at all is typed. */
  boolean isBlank() {
    return numbers.isBlank() && !saysUnknown() && reason.isBlank() && links.isBlank();
  }
}
