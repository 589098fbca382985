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
 * @param window what the window is counted from: {@value #RELEASE}, or else the decision
 */
record AskForm(List<String> chosen, String name, List<EffectForm> effects, String window) {

  static final String RELEASE = "release";

  AskForm(
      @Nullable List<String> chosen,
      @Nullable String name,
      @Nullable List<EffectForm> effects,
      @Nullable String window) {
    this.chosen = chosen == null ? List.of() : List.copyOf(chosen);
    this.name = Objects.requireNonNullElse(name, "");
    this.effects = new EffectsForm(effects).effects();
    this.window = RELEASE.equals(window) ? RELEASE : "decision";
  }

  static AskForm of(List<String> chosen) {
    return new AskForm(chosen, "", List.of(), null);
  }

  AskForm with(List<EffectForm> rows) {
    return new AskForm(chosen, name, rows, window);
  }

  /** Whether the window is counted from each plan's first release. */
  public boolean fromRelease() {
    return RELEASE.equals(window);
  }

  /** Whether something is being written on the spot. */
  public boolean writing() {
    return !name.isBlank() || !effects.isEmpty();
  }
}
