package dev.slipway.decision.rubric.outcome;

import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import dev.slipway.rubric.edition.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A threat or a benefit as typed.
 *
 * @param relative "true" where its rate is carried over to the model in hand
 * @param breadth "true" where it is less for narrow models
 * @param steps of its chain; none where the rate itself is asked
 * @param seen the stamp of what was looked at; empty for a new one
 */
record OutcomeForm(
    String name,
    String description,
    String kind,
    String relative,
    String breadth,
    List<String> suggestedFor,
    QuantityForm rate,
    List<StepForm> steps,
    String basis,
    String source,
    String seen) {

  OutcomeForm(
      @Nullable String name,
      @Nullable String description,
      @Nullable String kind,
      @Nullable String relative,
      @Nullable String breadth,
      @Nullable List<@Nullable String> suggestedFor,
      @Nullable QuantityForm rate,
      @Nullable List<@Nullable StepForm> steps,
      @Nullable String basis,
      @Nullable String source,
      @Nullable String seen) {
    this.name = Typed.text(name);
    this.description = Typed.text(description);
    this.kind = Typed.text(kind);
    this.relative = Typed.text(relative);
    this.breadth = Typed.text(breadth);
    this.suggestedFor = Typed.rows(suggestedFor, "");
    this.rate = QuantityForm.orEmpty(rate);
    this.steps = Typed.rows(steps, StepForm.EMPTY);
    this.basis = Typed.text(basis);
    this.source = Typed.text(source);
    this.seen = Typed.text(seen);
  }

  /** As most threats and benefits of the rubrics that come with Slipway. */
  static OutcomeForm begin() {
    return new OutcomeForm(null, null, null, "true", "true", null, null, null, null, null, null);
  }

  static OutcomeForm of(Outcome outcome, String seen) {
    return new OutcomeForm(
        outcome.name(),
        outcome.description(),
        outcome.kind() == null ? "" : outcome.kind().name(),
        Boolean.toString(outcome.relative()),
        Boolean.toString(outcome.breadth()),
        List.copyOf(outcome.suggestedFor()),
        QuantityForm.of(outcome.rate()),
        outcome.steps().stream().map(StepForm::of).toList(),
        outcome.basis(),
        outcome.source(),
        seen);
  }

  OutcomeForm withSteps(List<StepForm> others) {
    return new OutcomeForm(
        name,
        description,
        kind,
        relative,
        breadth,
        suggestedFor,
        rate,
        others,
        basis,
        source,
        seen);
  }
}
