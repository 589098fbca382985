package dev.slipway.catalogue.editor;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One effect as typed. Which members matter depends on the target; see {@link EffectMembers}.
 *
 * @param target name of a {@link dev.slipway.pathway.Target}, or empty while none is chosen
 * @param months how many months later, after how many, or for how many
 * @param of ids of the threats or benefits concerned; none for all
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
      @Nullable String id,
      @Nullable String kind,
      @Nullable String relative,
      @Nullable QuantityForm rate,
      @Nullable QuantityForm safeguard,
      @Nullable QuantityForm builtInSafeguard) {
    this.target = typed(target);
    this.value = Objects.requireNonNullElse(value, QuantityForm.EMPTY);
    this.months = typed(months);
    this.access = typed(access);
    this.scope = typed(scope);
    this.generality = typed(generality);
    this.assurance = typed(assurance);
    this.of = of == null ? List.of() : List.copyOf(of);
    this.id = typed(id);
    this.kind = typed(kind);
    this.relative = typed(relative);
    this.rate = Objects.requireNonNullElse(rate, QuantityForm.EMPTY);
    this.safeguard = Objects.requireNonNullElse(safeguard, QuantityForm.EMPTY);
    this.builtInSafeguard = Objects.requireNonNullElse(builtInSafeguard, QuantityForm.EMPTY);
  }

  /** An effect of which nothing has been said yet. */
  public static EffectForm empty() {
    return of("");
  }

  /** An effect of which only the target has been chosen. */
  static EffectForm of(String target) {
    return new EffectForm(
        target, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  private static String typed(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
