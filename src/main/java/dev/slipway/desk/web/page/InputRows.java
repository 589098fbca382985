package dev.slipway.desk.web.page;

import dev.slipway.desk.web.EffectNames;
import dev.slipway.desk.web.QuantityView;
import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.scoring.assembly.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a score's inputs in words, by family. */
@Component
class InputRows {

  /** Family of what the model's profile and the proposal say. */
  private static final String PLAIN = "";

  private final QuestionWords words;
  private final EffectNames effects;

  InputRows(QuestionWords words, EffectNames effects) {
    this.words = words;
    this.effects = effects;
  }

  List<InputRow.Family> families(List<Input> inputs, Rubric rubric) {
    Map<String, List<InputRow>> rows = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    for (Input input : inputs) {
      Optional<Question> question = input.question().flatMap(rubric::asked);
      String family = question.map(one -> one.family().section()).orElse(PLAIN);
      titles.putIfAbsent(family, question.map(words::family).orElse(PLAIN));
      rows.computeIfAbsent(family, any -> new ArrayList<>())
          .add(
              question
                  .map(q -> asked(input, q, words.label(rubric, q), rubric))
                  .or(
                      () ->
                          input
                              .question()
                              .flatMap(effects::find)
                              .map(each -> asked(input, each.question(), each.name(), rubric)))
                  .orElseGet(() -> given(input)));
    }
    return rows.entrySet().stream()
        .map(
            e ->
                new InputRow.Family(
                    e.getKey().isEmpty() ? "desk.inputs.plain" : null,
                    titles.getOrDefault(e.getKey(), PLAIN),
                    e.getValue()))
        .toList();
  }

  private InputRow asked(Input input, Question question, String label, Rubric rubric) {
    boolean judged = input.basis().equals("judgement");
    return new InputRow(
        null,
        label,
        input.quantity() == null ? null : QuantityView.of(input.quantity(), question.unit().code()),
        null,
        QuantityView.says(question.unit().code()) ? "" : words.unit(question),
        input.origin().name(),
        judged ? words.basis(rubric, question) : input.basis(),
        input.basisKey(),
        input.basisArgs());
  }

  private static InputRow given(Input input) {
    return new InputRow(
        "desk.input." + input.part().key(),
        "",
        input.quantity() == null ? null : QuantityView.count(input.quantity()),
        input.level() == null ? null : "level." + input.part().key() + "." + input.level(),
        "",
        input.origin().name(),
        input.basis(),
        input.basisKey(),
        input.basisArgs());
  }
}
