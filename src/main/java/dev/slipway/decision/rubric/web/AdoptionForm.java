package dev.slipway.decision.rubric.web;

import dev.slipway.form.Typed;
import org.jspecify.annotations.Nullable;

/** Why a version should come into force, as typed. */
record AdoptionForm(String reason) {

  static final AdoptionForm EMPTY = new AdoptionForm("");

  AdoptionForm(@Nullable String reason) {
    this.reason = Typed.text(reason);
  }
}
