package dev.slipway.scoring.assembly;

import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.scoring.observed.CarriedRates;
import dev.slipway.scoring.observed.EvidenceUpdate;
import dev.slipway.scoring.observed.Findings;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An answer sheet that tells of every answer where it came from. */
record AnswerSheet(Map<Question, Input> inputs) {

  AnswerSheet {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }

  boolean has(Question question) {
    return inputs.containsKey(question);
  }

  /** Laid over another: what that does not ask changes nothing. */
  AnswerSheet over(AnswerSheet others) {
    Map<Question, Input> laid = new LinkedHashMap<>(others.inputs);
    laid.replaceAll((question, input) -> inputs.getOrDefault(question, input));
    return new AnswerSheet(laid);
  }

  /** After what was found about a scenario by these answers. */
  AnswerSheet updated(Findings findings, Scenario scenario) {
    Map<Question, Input> updated = new LinkedHashMap<>(inputs);
    updated.replaceAll(
        (question, input) ->
            findings
                .update(
                    question,
                    Objects.requireNonNull(input.quantity()),
                    CarriedRates.scale(question, scenario))
                .map(input::updated)
                .orElse(input));
    return new AnswerSheet(updated);
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

  /** Modifications of the catalogue, as strong as evidence says. */
  record FoundEffects(List<Modification> modifications, List<Input> inputs) {

    static FoundEffects of(Findings findings, List<Modification> catalogue) {
      Map<Question, EvidenceUpdate> found = findings.ofEffects(catalogue);
      Map<Question, Quantity> posterior = new LinkedHashMap<>();
      List<Input> inputs = new ArrayList<>();
      found.forEach((question, each) -> posterior.put(question, each.posterior()));
      Answers strengths = new Answers(posterior);
      for (Modification modification : catalogue) {
        Answers before = modification.answers();
        found.forEach(
            (question, each) -> {
              if (before.has(question)) {
                inputs.add(Input.updated(question, Origin.PROPOSAL, before.answer(question), each));
              }
            });
      }
      return new FoundEffects(
          catalogue.stream().map(each -> each.withEffects(each.under(strengths))).toList(), inputs);
    }
  }
}
