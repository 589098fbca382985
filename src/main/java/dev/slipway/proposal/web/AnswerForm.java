package dev.slipway.proposal.web;

import dev.slipway.proposal.form.Typed;
import org.jspecify.annotations.Nullable;

/** Three numbers as typed; with the middle alone the answer is known exactly. */
record AnswerForm(String low, String middle, String high) {

  static final AnswerForm EMPTY = new AnswerForm("", "", "");

  AnswerForm(@Nullable String low, @Nullable String middle, @Nullable String high) {
    this.low = Typed.text(low);
    this.middle = Typed.text(middle);
    this.high = Typed.text(high);
  }
}
