package dev.slipway.scoring.assembly;

import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An answer sheet that tells of every answer where it came from. */
record Sheet(Map<Question, Input> inputs) {

  Sheet {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }

  boolean has(Question question) {
    return inputs.containsKey(question);
  }

  /** Laid over another: what that does not ask changes nothing. */
  Sheet over(Sheet others) {
    Map<Question, Input> laid = new LinkedHashMap<>(others.inputs);
    laid.replaceAll((question, input) -> inputs.getOrDefault(question, input));
    return new Sheet(laid);
  }

  Answers answers() {
    Map<Question, Quantity> answers = new LinkedHashMap<>();
    inputs.forEach(
        (question, input) -> answers.put(question, Objects.requireNonNull(input.quantity())));
    return new Answers(answers).over(Answers.USUAL);
  }

  List<Input> list() {
    return new ArrayList<>(inputs.values());
  }
}
