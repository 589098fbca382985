package dev.slipway.catalogue.editor;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the editor by themselves, as they are posted while they are being typed. Numbers that
 * a sender left out of the sequence of rows count for nothing.
 */
public record EffectsForm(List<EffectForm> effects) {

  public EffectsForm(@Nullable List<EffectForm> effects) {
    this.effects =
        effects == null ? List.of() : effects.stream().filter(Objects::nonNull).toList();
  }
}
