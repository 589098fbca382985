package dev.slipway.catalogue.editor;

import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One effect as typed. Which members matter depends on the target; see {@link EffectMembers}.
 *
 * @param target name of a {@link dev.slipway.pathway.Target}, or empty while none is chosen
 * @param months how many months later, after how many, or for how many
 * @param of ids of the threats or benefits concerned; none for all
 * @param step id of the step of chains concerned
 * @param withOnly {@code true} where only the side with the model is meant, or empty
 * @param id of the threat or benefit that is added, as are the members after it
 * @param relative {@code true} or empty
 */
public record EffectForm(
    String target,
    QuantityForm value,
    String months,
    String access,
    String scope,
    String generality,
    String assurance,
    List<String> of,
    String step,
    String withOnly,
    String id,
    String kind,
    String relative,
    QuantityForm rate,
    QuantityForm safeguard,
    QuantityForm builtInSafeguard) {

  public EffectForm(
      @Nullable String target,
      @Nullable QuantityForm value,
      @Nullable String months,
      @Nullable String access,
      @Nullable String scope,
      @Nullable String generality,
      @Nullable String assurance,
      @Nullable List<String> of,
      @Nullable String step,
      @Nullable String withOnly,
      @Nullable String id,
      @Nullable String kind,
      @Nullable String relative,
      @Nullable QuantityForm rate,
      @Nullable QuantityForm safeguard,
      @Nullable QuantityForm builtInSafeguard) {
    this.target = Typed.text(target);
    this.value = QuantityForm.orEmpty(value);
    this.months = Typed.text(months);
    this.access = Typed.text(access);
    this.scope = Typed.text(scope);
    this.generality = Typed.text(generality);
    this.assurance = Typed.text(assurance);
    this.of = of == null ? List.of() : List.copyOf(of);
    this.step = Typed.text(step);
    this.withOnly = Typed.text(withOnly);
    this.id = Typed.text(id);
    this.kind = Typed.text(kind);
    this.relative = Typed.text(relative);
    this.rate = QuantityForm.orEmpty(rate);
    this.safeguard = QuantityForm.orEmpty(safeguard);
    this.builtInSafeguard = QuantityForm.orEmpty(builtInSafeguard);
  }

  /** An effect of which nothing has been said yet. */
  public static EffectForm empty() {
    return of("");
  }

  /** An effect of which only the target has been chosen. */
  static EffectForm of(String target) {
    return new EffectForm(
        target, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null);
  }
}
