package dev.slipway.decision.rubric.outcome;

import dev.slipway.decision.rubric.OutcomeIds;
import dev.slipway.form.Fields;
import dev.slipway.form.QuantityForm;
import dev.slipway.pathway.question.Measure;
import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.edition.Outcome;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a chain as typed. */
final class StepReading {

  private final Fields fields;
  private final Set<String> ids = new HashSet<>();

  StepReading(Fields fields) {
    this.fields = fields;
  }

  /** Those without a fault; a step that has been there keeps its id. */
  List<Outcome.Step> read(List<StepForm> typed) {
    typed.stream().map(StepForm::id).filter(id -> !id.isEmpty()).forEach(ids::add);
    List<Outcome.Step> steps = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      Outcome.Step step = step("steps[" + i + "].", typed.get(i));
      if (step != null) {
        steps.add(step);
      }
    }
    return steps;
  }

  private Outcome.@Nullable Step step(String at, StepForm typed) {
    String name =
        fields.required(
            at + "name",
            typed.name(),
            OutcomeReading.LONGEST_NAME,
            "rubric.outcome.refused.step.name");
    Measure measure =
        fields.level(
            at + "measure", typed.measure(), Measure.class, "rubric.outcome.refused.step.measure");
    String basis =
        fields.required(
            at + "basis", typed.basis(), OutcomeReading.LONGEST_TEXT, "rubric.refused.basis");
    String source = fields.text(at + "source", typed.source(), OutcomeReading.LONGEST_TEXT);
    if (measure == null) {
      return null;
    }
    Quantity with = number(at + "with", typed.with(), measure);
    Quantity without =
        typed.without().isBlank() ? null : number(at + "without", typed.without(), measure);
    return with == null
        ? null
        : new Outcome.Step(id(typed), name, measure, with, without, basis, source);
  }

  private @Nullable Quantity number(String path, QuantityForm typed, Measure measure) {
    return OutcomeReading.quantity(path, typed, Question.stepWith("", "", measure), fields);
  }

  private String id(StepForm typed) {
    if (!typed.id().isEmpty()) {
      return typed.id();
    }
    String slug = OutcomeIds.slug(typed.name());
    String id = slug;
    for (int i = 2; !ids.add(id); i++) {
      id = slug + "-" + i;
    }
    return id;
  }
}
