package dev.slipway.proposal.web;

import org.jspecify.annotations.Nullable;

/** What happened after the decision, as typed. */
record HappeningForm(String on, String what, String source) {

  HappeningForm(@Nullable String on, @Nullable String what, @Nullable String source) {
    this.on = Typed.text(on);
    this.what = Typed.text(what);
    this.source = Typed.text(source);
  }
}
