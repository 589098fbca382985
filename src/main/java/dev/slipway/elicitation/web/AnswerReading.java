package dev.slipway.elicitation.web;

import dev.slipway.elicitation.answer.Answer;
import dev.slipway.form.Fields;
import dev.slipway.form.QuantityField;
import dev.slipway.form.WebAddress;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.Errors;

/** Reads an answer as typed, and says beside each field what keeps it from counting. */
final class AnswerReading {

  private static final int LONGEST_REASON = 10_000;
  private static final int MOST_LINKS = 20;

  private final Question question;
  private final Fields fields;

  private AnswerReading(Question question, Errors errors) {
    this.question = question;
    this.fields = new Fields(errors);
  }

  /** The answer, or nothing with faults. */
  static Optional<Answer> read(AnswerForm typed, Question question, Errors errors) {
    return new AnswerReading(question, errors).read(typed);
  }

  private Optional<Answer> read(AnswerForm typed) {
    String reason = fields.text("reason", typed.reason(), LONGEST_REASON);
    List<String> links =
        WebAddress.lines(
            "links",
            typed.links(),
            MOST_LINKS,
            fields,
            "estimates.refused.links.many",
            "estimates.refused.links");
    if (typed.saysUnknown()) {
      return fields.clean() ? Optional.of(new Answer(null, reason, links)) : Optional.empty();
    }
    Quantity numbers =
        QuantityField.of(
                "numbers",
                question.kind(),
                question.unit().code(),
                question.range().lowest(),
                question.range().highest())
            .readThree(typed.numbers(), fields);
    if (reason.isEmpty()) {
      fields.refuse("reason", "estimates.refused.reason");
    }
    return numbers == null || !fields.clean()
        ? Optional.empty()
        : Optional.of(new Answer(numbers, reason, links));
  }
}
