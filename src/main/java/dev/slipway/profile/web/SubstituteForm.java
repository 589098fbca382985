package dev.slipway.profile.web;

import dev.slipway.form.Typed;
import dev.slipway.profile.Substitute;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is available already, as typed.
 *
 * @param kind a constant of {@link Substitute.Kind}, or {@code NONE}
 * @param route a constant of {@link Substitute.Route}; says nothing where there is none
 * @param months for how many months; likewise
 */
record SubstituteForm(String kind, String route, String months) {

  static final String NONE = "NONE";
  static final SubstituteForm EMPTY = new SubstituteForm(null, null, null);

  SubstituteForm(@Nullable String kind, @Nullable String route, @Nullable String months) {
    this.kind = Objects.requireNonNullElse(kind, NONE);
    this.route = Objects.requireNonNullElse(route, "");
    this.months = Objects.requireNonNullElse(months, "");
  }

  static SubstituteForm of(@Nullable Substitute substitute) {
    return substitute == null
        ? EMPTY
        : new SubstituteForm(
            substitute.kind().name(), substitute.route().name(), Typed.number(substitute.months()));
  }
}
