package dev.slipway.decision.web;

import dev.slipway.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How a condition was met, as typed.
 *
 * @param evidence identifier of an entry among the proposal's evidence, or empty
 */
record ConditionForm(String how, String link, String evidence) {

  ConditionForm(@Nullable String how, @Nullable String link, @Nullable String evidence) {
    this.how = Typed.text(how);
    this.link = Typed.text(link);
    this.evidence = Typed.text(evidence);
  }
}
