package dev.slipway.proposal.web.life;

import dev.slipway.form.Typed;
import org.jspecify.annotations.Nullable;

/** How far a proposal may be shown, as typed. */
record MarkForm(String confidentiality) {

  MarkForm(@Nullable String confidentiality) {
    this.confidentiality = Typed.text(confidentiality);
  }
}
