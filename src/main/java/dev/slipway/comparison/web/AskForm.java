package dev.slipway.comparison.web;

import dev.slipway.catalogue.editor.EffectForm;
import dev.slipway.catalogue.editor.EffectsForm;
import java.util.ArrayList;
import java.util.Collections;
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
 * @param order ids in the order in which the picture adds them; what it does not name comes last
 * @param earlier the one of them that should come a place earlier
 */
record AskForm(
    List<String> chosen,
    String name,
    List<EffectForm> effects,
    String window,
    List<String> order,
    String earlier) {

  static final String RELEASE = "release";

  AskForm(
      @Nullable List<String> chosen,
      @Nullable String name,
      @Nullable List<EffectForm> effects,
      @Nullable String window,
      @Nullable List<String> order,
      @Nullable String earlier) {
    this.chosen = chosen == null ? List.of() : List.copyOf(chosen);
    this.name = Objects.requireNonNullElse(name, "");
    this.effects = new EffectsForm(effects).effects();
    this.window = RELEASE.equals(window) ? RELEASE : "decision";
    this.order = order == null ? List.of() : List.copyOf(order);
    this.earlier = Objects.requireNonNullElse(earlier, "");
  }

  static AskForm of(List<String> chosen) {
    return new AskForm(chosen, "", List.of(), null, null, null);
  }

  AskForm with(List<EffectForm> rows) {
    return new AskForm(chosen, name, rows, window, order, earlier);
  }

  /** Whether the window is counted from each plan's first release. */
  public boolean fromRelease() {
    return RELEASE.equals(window);
  }

  /** The order, with one of them moved. */
  List<String> ordered() {
    List<String> moved = new ArrayList<>(order);
    int at = moved.indexOf(earlier);
    if (at > 0) {
      Collections.swap(moved, at, at - 1);
    }
    return moved;
  }

  /** Whether something is being written on the spot. */
  public boolean writing() {
    return !name.isBlank() || !effects.isEmpty();
  }
}
