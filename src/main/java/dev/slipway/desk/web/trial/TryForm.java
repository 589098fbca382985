package dev.slipway.desk.web.trial;

import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Six answers about a model and its release, as typed.
 *
 * @param real name of the real model that the answers were filled from; empty for none
 * @param parameters empty where not known, as is {@code compute}
 * @param access who can use it from the first day
 * @param day of the decision
 * @param chosen slugs of the modifications that are tried
 */
record TryForm(
    String real,
    List<String> outputs,
    String generality,
    QuantityForm parameters,
    QuantityForm compute,
    String access,
    String scope,
    String day,
    List<String> chosen) {

  TryForm(
      @Nullable String real,
      @Nullable List<@Nullable String> outputs,
      @Nullable String generality,
      @Nullable QuantityForm parameters,
      @Nullable QuantityForm compute,
      @Nullable String access,
      @Nullable String scope,
      @Nullable String day,
      @Nullable List<@Nullable String> chosen) {
    this.real = Typed.text(real);
    this.outputs = Typed.rows(outputs, "");
    this.generality = Typed.text(generality);
    this.parameters = QuantityForm.orEmpty(parameters);
    this.compute = QuantityForm.orEmpty(compute);
    this.access = Typed.text(access);
    this.scope = Typed.text(scope);
    this.day = Typed.text(day);
    this.chosen = Typed.rows(chosen, "");
  }

  static TryForm empty() {
    return new TryForm(null, null, null, null, null, null, null, null, null);
  }

  /** As it would be typed on a page in the present language. */
  static TryForm of(Tried tried) {
    return new TryForm(
        tried.real(),
        tried.outputs().stream().map(Enum::name).toList(),
        tried.generality().name(),
        QuantityForm.of(tried.parameters()),
        QuantityForm.of(tried.compute()),
        tried.access().name(),
        tried.scope().name(),
        tried.day().toString(),
        tried.chosen());
  }

  /** Whether any of the six questions has an answer. */
  public boolean isBegun() {
    return !outputs.isEmpty() || !generality.isEmpty() || !access.isEmpty() || !scope.isEmpty();
  }
}
