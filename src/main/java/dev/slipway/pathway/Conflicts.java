package dev.slipway.pathway;

import dev.slipway.pathway.question.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds modifications that cannot be chosen together. */
public final class Conflicts {

  private Conflicts() {}

  /**
   * Two effects of one selection that set the same thing, or add a thing of the same id.
   *
   * @param earlier the id of the modification that sets it first
   * @param modification the index of the modification that sets it again
   * @param effect the index of the effect there
   * @param what the effect itself
   */
  public record Conflict(String earlier, int modification, int effect, Effect what) {}

  /** Every conflict in a selection, none if its modifications can be applied together. */
  public static List<Conflict> in(List<Modification> selection) {
    List<Conflict> conflicts = new ArrayList<>();
    Map<List<Object>, String> setBy = new HashMap<>();
    for (int m = 0; m < selection.size(); m++) {
      List<Effect> effects = selection.get(m).effects();
      for (int e = 0; e < effects.size(); e++) {
        List<Object> thing = thingSet(effects.get(e));
        String earlier = thing.isEmpty() ? null : setBy.put(thing, selection.get(m).id());
        if (earlier != null) {
          conflicts.add(new Conflict(earlier, m, e, effects.get(e)));
        }
      }
    }
    return conflicts;
  }

  /** Whether one of a selection excludes another. */
  public static boolean excluding(List<Modification> selection) {
    for (Modification one : selection) {
      for (Modification other : selection) {
        if (one != other && one.excludes().contains(other.id())) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Object> thingSet(Effect effect) {
    if (effect instanceof Effect.SetAccess set) {
      return List.of(set.target(), set.afterMonths());
    }
    if (effect instanceof Effect.AddThreat add) {
      return List.of(add.target(), add.threat().id());
    }
    if (effect instanceof Effect.AddBenefit add) {
      return List.of(add.target(), add.benefit().id());
    }
    return effect.target().operation() == Target.Operation.SET
        ? List.of(effect.target())
        : List.of();
  }
}
