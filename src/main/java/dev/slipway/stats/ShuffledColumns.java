package dev.slipway.stats;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A second set of columns that is independent of {@link Columns} under the same seed, for what
 * needs every quantity drawn twice. Fixed columns are scrambled Sobol' points of their own in
 * random order, the same for all of them and for what is balanced beside them: two scramblings of
 * one dimension in the same order would go together digit by digit. Not for several threads.
 */
public final class ShuffledColumns implements UniformColumns {

  private static final long ANOTHER = 0x6a09e667f3bcc909L;

  private final Columns columns;
  private final int[] order;
  private final Map<Integer, int[]> fixed = new HashMap<>();

  /**
   * Columns under the seed of the first set.
   *
   * @throws IllegalArgumentException if draws is not a positive multiple of 16
   */
  public ShuffledColumns(long seed, int draws) {
    this.columns = new Columns(seed ^ ANOTHER, draws);
    this.order = order(seed, draws);
  }

  @Override
  public int[] fixed(int dimension) {
    return fixed.computeIfAbsent(dimension, key -> shuffled(columns.fixed(key)));
  }

  @Override
  public int[] named(String name, @Nullable Integer beside) {
    int[] column = columns.named(name, beside);
    return beside == null ? column : shuffled(column);
  }

  private int[] shuffled(int[] column) {
    int[] result = new int[column.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = column[order[i]];
    }
    return result;
  }

  /** Each randomisation is shuffled within itself, so that they stay independent. */
  private static int[] order(long seed, int draws) {
    int[] order = new int[draws];
    for (int r = 0; r < Columns.RANDOMISATIONS; r++) {
      SplitMix64 random = SplitMix64.named(seed, "order of the second set", r);
      for (int i = 0; i < draws / Columns.RANDOMISATIONS; i++) {
        int at = i * Columns.RANDOMISATIONS + r;
        int j = random.below(i + 1) * Columns.RANDOMISATIONS + r;
        order[at] = order[j];
        order[j] = at;
      }
    }
    return order;
  }
}
