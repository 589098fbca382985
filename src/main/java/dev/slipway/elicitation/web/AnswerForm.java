package dev.slipway.elicitation.web;

import dev.slipway.elicitation.answer.Answer;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.text.TypedNumber;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * An answer as typed.
 *
 * @param unknown "true" for "I do not know"
 * @param links one a line
 * @param version always the same: only its reviewer ever writes an answer
 */
record AnswerForm(
    NumbersForm numbers, String unknown, String reason, String links, String version) {

  static final String VERSION = "0";

  static final AnswerForm BLANK = new AnswerForm(NumbersForm.EMPTY, "", "", "", VERSION);

  AnswerForm(
      @Nullable NumbersForm numbers,
      @Nullable String unknown,
      @Nullable String reason,
      @Nullable String links,
      @Nullable String version) {
    this.numbers = Objects.requireNonNullElse(numbers, NumbersForm.EMPTY);
    this.unknown = Objects.requireNonNullElse(unknown, "");
    this.reason = Objects.requireNonNullElse(reason, "");
    this.links = Objects.requireNonNullElse(links, "");
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

  private static NumbersForm typed(@Nullable Quantity numbers) {
    if (numbers == null) {
      return NumbersForm.EMPTY;
    }
    if (numbers instanceof Quantity.Percentiles three) {
      return new NumbersForm(text(three.p05()), text(three.p50()), text(three.p95()));
    }
    String one = text(numbers.p50());
    return new NumbersForm(one, one, one);
  }

  private static String text(double number) {
    return TypedNumber.of(number, LocaleContextHolder.getLocale());
  }

  boolean saysUnknown() {
    return unknown.equals("true");
  }

  /** Whether nothing at all is typed. */
  boolean isBlank() {
    return numbers.isBlank() && !saysUnknown() && reason.isBlank() && links.isBlank();
  }
}
