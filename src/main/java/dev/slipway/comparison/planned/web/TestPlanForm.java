package dev.slipway.comparison.planned.web;

import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import dev.slipway.proposal.evidence.TestKind;
import org.jspecify.annotations.Nullable;

/** A test to be planned, as typed. */
record TestPlanForm(
    String question,
    String kind,
    String trials,
    String event,
    String direction,
    String relevance,
    QuantityForm fieldOdds,
    String owner,
    String due) {

  TestPlanForm(
      @Nullable String question,
      @Nullable String kind,
      @Nullable String trials,
      @Nullable String event,
      @Nullable String direction,
      @Nullable String relevance,
      @Nullable QuantityForm fieldOdds,
      @Nullable String owner,
      @Nullable String due) {
    this.question = Typed.text(question);
    this.kind = Typed.text(kind);
    this.trials = Typed.text(trials);
    this.event = Typed.text(event);
    this.direction = Typed.text(direction);
    this.relevance = Typed.text(relevance);
    this.fieldOdds = QuantityForm.orEmpty(fieldOdds);
    this.owner = Typed.text(owner);
    this.due = Typed.text(due);
  }

  /** With what is usual for such a test. */
  static TestPlanForm begin(String question, TestKind kind, String event, String trials) {
    return new TestPlanForm(
        question,
        kind.name(),
        trials,
        event,
        kind.direction().name(),
        Typed.number(kind.relevance()),
        QuantityForm.of(kind.fieldOdds()),
        null,
        null);
  }

  static TestPlanForm empty() {
    return new TestPlanForm(null, null, null, null, null, null, null, null, null);
  }
}
