package dev.slipway.proposal.web;

import org.jspecify.annotations.Nullable;

/**
 * One step of the plan as typed.
 *
 * @param shown {@code yes}, {@code no}, or empty for what the level says
 */
record StepForm(String month, String access, String shown) {

  static final StepForm EMPTY = new StepForm("", "", "");

  StepForm(@Nullable String month, @Nullable String access, @Nullable String shown) {
    this.month = Typed.text(month);
    this.access = Typed.text(access);
    this.shown = Typed.text(shown);
  }

  boolean isEmpty() {
    return month.isBlank() && access.isBlank() && shown.isBlank();
  }
}
