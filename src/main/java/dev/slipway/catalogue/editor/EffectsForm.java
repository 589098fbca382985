package dev.slipway.catalogue.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the editor by themselves, as they are posted while they are being typed. */
public record EffectsForm(List<EffectForm> effects) {

  public EffectsForm(@Nullable List<EffectForm> effects) {
    this.effects = effects == null ? List.of() : List.copyOf(effects);
  }
}
