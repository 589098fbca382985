package dev.slipway.stats;

/**
 * Where draws take their uniform numbers from: a column of binary digits for each quantity, one
 * entry for each draw. {@link Columns#uniform} makes a number of them.
 */
public interface UniformColumns {

  /** The digits of the fixed column of this number. Not to be changed. */
  int[] fixed(int dimension);

  /** The digits of the column of this name. Not to be changed. */
  int[] named(String name);
}
