package dev.slipway.pathway;

import java.util.List;
import java.util.Set;

/**
 * A named set of effects.
 *
 * @param excludes ids of modifications that cannot be chosen together with this one
 */
public record Modification(String id, List<Effect> effects, Set<String> excludes) {
  public Modification {
    effects = List.copyOf(effects);
    excludes = Set.copyOf(excludes);
  }
}
