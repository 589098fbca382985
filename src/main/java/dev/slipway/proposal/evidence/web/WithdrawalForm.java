package dev.slipway.proposal.evidence.web;

import dev.slipway.form.Typed;
import org.jspecify.annotations.Nullable;

/** Why an entry is withdrawn, as typed. */
record WithdrawalForm(String reason, String version) {

  static final int LONGEST = 2_000;

  WithdrawalForm(@Nullable String reason, @Nullable String version) {
    this.reason = Typed.text(reason);
    this.version = Typed.text(version);
  }
}
