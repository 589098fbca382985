package dev.slipway.pathway;

import dev.slipway.pathway.question.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds modifications that exclude each other. */
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

  /**
   * Every conflict in a selection. Two modifications that exclude each other are never applied
   * together, so they may set the same thing.
   */
  public static List<Conflict> in(List<Modification> selection) {
    List<Conflict> conflicts = new ArrayList<>();
    Map<List<Object>, List<Modification>> setBy = new HashMap<>();
    for (int m = 0; m < selection.size(); m++) {
      Modification one = selection.get(m);
      for (int e = 0; e < one.effects().size(); e++) {
        Effect effect = one.effects().get(e);
        List<Object> thing = thingSet(effect);
        if (thing.isEmpty()) {
          continue;
        }
        List<Modification> earlier = setBy.computeIfAbsent(thing, key -> new ArrayList<>());
        for (int last = earlier.size() - 1; last >= 0; last--) {
          if (!exclude(earlier.get(last), one)) {
            conflicts.add(new Conflict(earlier.get(last).id(), m, e, effect));
            break;
          }
        }
        earlier.add(one);
      }
    }
    return conflicts;
  }

  /** Whether one of a selection excludes another. */
  public static boolean excluding(List<Modification> selection) {
    for (Modification one : selection) {
      for (Modification other : selection) {
        if (one != other && exclude(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Exclusion holds both ways, whichever of them says so. */
  private static boolean exclude(Modification one, Modification other) {
    return one.excludes().contains(other.id()) || other.excludes().contains(one.id());
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
