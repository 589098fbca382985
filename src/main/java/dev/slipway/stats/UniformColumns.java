package dev.slipway.stats;

import org.jspecify.annotations.Nullable;

/**
 * Where draws take their uniform numbers from: a column of binary digits for each quantity, one
 * entry for each draw. {@link Columns#uniform} makes a number of them.
 */
public interface UniformColumns {

  /** The digits of the fixed column of this number. Not to be changed. */
  int[] fixed(int dimension);

  /** The digits of the column of this name alone. Not to be changed. */
  default int[] named(String name) {
    return named(name, null);
  }

  /**
   * The digits of the column of this name. Not to be changed.
   *
   * @param beside the fixed column that it has in common with a group, beside which it is balanced;
   *     or null
   */
  int[] named(String name, @Nullable Integer beside);

  /**
   * The shares of a column for all draws, where they are kept; null where they are not, and have to
   * be made of the digits.
   *
   * @param dimension the fixed column; for a named column the one it has in common with a group
   * @param name null for a fixed column
   * @param correlation of a named column with its group
   */
  default @Nullable UniformLogits kept(
      @Nullable Integer dimension, @Nullable String name, double correlation) {
    return null;
  }
}
