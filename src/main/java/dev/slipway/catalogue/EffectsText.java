package dev.slipway.catalogue;

import dev.slipway.pathway.Effect;
import dev.slipway.pathway.document.EffectDocument;
import dev.slipway.pathway.document.EffectReading;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A list of effects as text in the form of the scenario document, and back. */
final class EffectsText {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private EffectsText() {}

  static String write(List<Effect> effects) {
    return JSON.writeValueAsString(effects.stream().map(EffectDocument::write).toList());
  }

  static List<Effect> read(String text) {
    return effectsOf(JSON.readValue(text, Object.class));
  }

  /** The effects of a tree that this product wrote; a fault in it is a fault of the product. */
  static List<Effect> effectsOf(Object tree) {
    EffectReading reading = EffectDocument.read(tree, "/effects");
    if (!reading.faults().isEmpty()) {
      throw new IllegalStateException("effects that cannot be read: " + reading.faults());
    }
    return reading.effects();
  }
}
