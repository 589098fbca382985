package dev.slipway.pathway.document;

import dev.slipway.pathway.Effect;
import java.util.List;

/** The result of reading a list of effects: empty if there are faults. */
public record EffectReading(List<Effect> effects, List<Fault> faults) {
  public EffectReading {
    effects = List.copyOf(effects);
    faults = List.copyOf(faults);
  }
}
