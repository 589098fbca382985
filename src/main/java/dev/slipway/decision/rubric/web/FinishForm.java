package dev.slipway.decision.rubric.web;

import dev.slipway.form.Typed;
import org.jspecify.annotations.Nullable;

/** What a finished draft is called, and what it is for, as typed. */
record FinishForm(String name, String note) {

  FinishForm(@Nullable String name, @Nullable String note) {
    this.name = Typed.text(name);
    this.note = Typed.text(note);
  }
}
