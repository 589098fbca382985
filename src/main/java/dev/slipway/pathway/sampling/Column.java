package dev.slipway.pathway.sampling;

import org.jspecify.annotations.Nullable;

/**
 * Where a quantity's uniform numbers come from: a fixed dimension, or a name of its own, joined
 * with a group or not.
 *
 * @param dimension the fixed dimension; for a named column the one common to its group, if it has a
 *     group
 * @param name null for a fixed dimension
 * @param correlation with the group
 */
record Column(@Nullable Dimension dimension, @Nullable String name, double correlation) {

  static Column fixed(Dimension dimension) {
    return new Column(dimension, null, 0);
  }

  static Column named(String name) {
    return new Column(null, name, 0);
  }

  /** A named column that moves with its group; without correlation it stands alone. */
  static Column inGroup(String name, Dimension group, double correlation) {
    return correlation == 0 ? named(name) : new Column(group, name, correlation);
  }
}
