package dev.slipway.decision.rubric.outcome;

import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import dev.slipway.rubric.edition.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A step of a chain as typed.
 *
 * @param id of a step that is kept; empty for a new one
 * @param without empty where it is the same without the model
 */
record StepForm(
    String id,
    String name,
    String measure,
    QuantityForm with,
    QuantityForm without,
    String basis,
    String source) {

  static final StepForm EMPTY = new StepForm(null, null, null, null, null, null, null);

  StepForm(
      @Nullable String id,
      @Nullable String name,
      @Nullable String measure,
      @Nullable QuantityForm with,
      @Nullable QuantityForm without,
      @Nullable String basis,
      @Nullable String source) {
    this.id = Typed.text(id);
    this.name = Typed.text(name);
    this.measure = Typed.text(measure);
    this.with = QuantityForm.orEmpty(with);
    this.without = QuantityForm.orEmpty(without);
    this.basis = Typed.text(basis);
    this.source = Typed.text(source);
  }

  static StepForm of(Outcome.Step step) {
    return new StepForm(
        step.id(),
        step.name(),
        step.measure().name(),
        QuantityForm.of(step.with()),
        QuantityForm.of(step.without()),
        step.basis(),
        step.source());
  }
}
