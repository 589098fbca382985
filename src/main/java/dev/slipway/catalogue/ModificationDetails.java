package dev.slipway.catalogue;

import dev.slipway.pathway.Effect;
import java.util.List;
import java.util.Set;

/**
 * Everything that the catalogue says of a modification but its slug.
 *
 * @param effects what it does, at least one thing
 * @param excludes slugs of modifications that cannot be chosen together with it
 * @param basis where its numbers come from; judgement says so
 */
public record ModificationDetails(
    String name,
    String description,
    Stage stage,
    List<Effect> effects,
    Set<String> excludes,
    String basis) {

  public ModificationDetails {
    effects = List.copyOf(effects);
    excludes = Set.copyOf(excludes);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a modification has a name");
    }
    if (effects.isEmpty()) {
      throw new IllegalArgumentException("a modification has an effect");
    }
  }
}
