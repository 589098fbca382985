package dev.slipway.scoring.assembly;

import dev.slipway.pathway.Effect;
import java.util.List;

/**
 * An effect that does not bind here, because the proposal has none of the threats or benefits that
 * it is about.
 *
 * @param modification slug of the modification
 * @param target what the effect would have worked on
 * @param of the threats or benefits that it is about
 */
public record DroppedEffect(String modification, String target, List<String> of) {

  public DroppedEffect {
    of = List.copyOf(of);
  }

  /** The threats or benefits that an effect is about; none for all. */
  public static List<String> about(Effect effect) {
    if (effect instanceof Effect.AddThreat add) {
      return List.of(add.threat().id());
    }
    if (effect instanceof Effect.AddBenefit add) {
      return List.of(add.benefit().id());
    }
    return effect instanceof Effect.Factor factor && factor.of() != null ? factor.of() : List.of();
  }
}
