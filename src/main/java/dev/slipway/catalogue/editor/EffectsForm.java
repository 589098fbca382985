package dev.slipway.catalogue.editor;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the editor by themselves, as they are posted while they are being typed. A row that a
 * sender left out of the sequence reads as empty.
 */
public record EffectsForm(List<EffectForm> effects) {

  public EffectsForm(@Nullable List<EffectForm> effects) {
    this.effects =
        effects == null
            ? List.of()
            : effects.stream()
                .map(row -> Objects.requireNonNullElseGet(row, EffectForm::empty))
                .toList();
  }
}
