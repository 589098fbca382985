package dev.slipway.scoring.assembly;

import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the reference cases say for a scenario.
 *
 * @param inputs answers, each with what it rests on
 * @param shape k, fitted together with the copy lag
 */
public record Lags(Map<Question, Input> inputs, double shape) {

  public Lags {
    inputs = Map.copyOf(inputs);
  }

  static Lags of(double shape, List<Input> inputs) {
    Map<Question, Input> byQuestion = new LinkedHashMap<>();
    inputs.forEach(each -> byQuestion.put(each.question().orElseThrow(), each));
    return new Lags(byQuestion, shape);
  }

  /** The answers alone. */
  public Answers answers() {
    Map<Question, Quantity> answers = new LinkedHashMap<>();
    inputs.forEach(
        (question, input) -> answers.put(question, Objects.requireNonNull(input.quantity())));
    return new Answers(answers);
  }
}
