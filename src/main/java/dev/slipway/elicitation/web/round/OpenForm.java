package dev.slipway.elicitation.web.round;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask, and until when, as typed.
 *
 * @param reviewers their identifiers; none for a second round, which asks the same
 */
record OpenForm(List<String> reviewers, String closesOn) {

  OpenForm(@Nullable List<String> reviewers, @Nullable String closesOn) {
    this.reviewers = reviewers == null ? List.of() : List.copyOf(reviewers);
    this.closesOn = Objects.requireNonNullElse(closesOn, "");
  }
}
