package dev.slipway.proposal.web.form;

import dev.slipway.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One step of the plan as typed.
 *
 * @param shown {@code yes}, {@code no}, or empty for what the level says
 */
public record StepForm(String month, String access, String shown) {

  static final StepForm EMPTY = new StepForm("", "", "");

  public StepForm(@Nullable String month, @Nullable String access, @Nullable String shown) {
    this.month = Typed.text(month);
    this.access = Typed.text(access);
    this.shown = Typed.text(shown);
  }

  /** Whether nobody has said anything yet; a first step is offered at month 0. */
  public boolean isUntouched() {
    return access.isBlank() && shown.isBlank() && (month.isBlank() || month.strip().equals("0"));
  }

  public boolean isEmpty() {
    return month.isBlank() && access.isBlank() && shown.isBlank();
  }
}
