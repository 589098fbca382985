package dev.slipway.pathway.document;

import dev.slipway.pathway.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The effects of a modification, as they stand in a scenario document. */
public final class EffectDocument {

  private EffectDocument() {}

  /**
   * Reads a list of effects. Ids that an effect names are taken as they are.
   *
   * @param pointer where the list stands, to begin the pointers of its faults
   */
  public static EffectReading read(@Nullable Object tree, String pointer) {
    Faults faults = new Faults();
    EffectReader reader = new EffectReader(faults);
    List<Effect> effects = new ArrayList<>();
    int index = 0;
    for (Object effect : new Values(faults).list(tree, pointer, EffectReader.MOST_EFFECTS)) {
      effects.add(reader.effect(effect, Faults.below(pointer, index++)));
    }
    return new EffectReading(faults.isEmpty() ? effects : List.of(), faults.list());
  }

  /** The document of one effect. */
  public static Map<String, @Nullable Object> write(Effect effect) {
    return EffectWriter.write(effect);
  }
}
