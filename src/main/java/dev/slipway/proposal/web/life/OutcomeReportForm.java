package dev.slipway.proposal.web.life;

import dev.slipway.form.Typed;
import org.jspecify.annotations.Nullable;

/** What happened after the decision, as typed. */
record OutcomeReportForm(String kind, String on, String what, String source) {

  OutcomeReportForm(
      @Nullable String kind, @Nullable String on, @Nullable String what, @Nullable String source) {
    this.kind = Typed.text(kind);
    this.on = Typed.text(on);
    this.what = Typed.text(what);
    this.source = Typed.text(source);
  }
}
