package dev.slipway.comparison.web;

import dev.slipway.catalogue.editor.EffectForm;
import dev.slipway.catalogue.editor.EffectsForm;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is being asked, as typed.
 *
 * @param chosen slugs of the catalogue's modifications
 * @param name of the modification written on the spot; it counts once it has a name or an effect
 * @param effects its effects
 */
record AskForm(List<String> chosen, String name, List<EffectForm> effects) {

  AskForm(
      @Nullable List<String> chosen, @Nullable String name, @Nullable List<EffectForm> effects) {
    this.chosen = chosen == null ? List.of() : List.copyOf(chosen);
    this.name = Objects.requireNonNullElse(name, "");
    this.effects = new EffectsForm(effects).effects();
  }

  static AskForm of(List<String> chosen) {
    return new AskForm(chosen, "", List.of());
  }

  AskForm with(List<EffectForm> rows) {
    return new AskForm(chosen, name, rows);
  }

  /** Whether something is being written on the spot. */
  public boolean writing() {
    return !name.isBlank() || !effects.isEmpty();
  }
}
