package dev.slipway.stats;

import org.jspecify.annotations.Nullable;

/**
 * Stratified columns in random order: of n draws of one randomisation, one falls into each n-th of
 * (0, 1), and which one is left to chance.
 *
 * <p>Beside another column chance is left a little less: the draws that have that column within one
 * of its {@link #cells} are spread over all of (0, 1) themselves, one in every n / cells-th of it.
 * Products of the two are integrated the better for it. This is a Latin hypercube sliced by the
 * other column (P. Z. G. Qian, Journal of the American Statistical Association 107, 2012).
 */
final class Strata {

  /** A cell holds at least so many draws, so that chance keeps columns uncorrelated. */
  private static final int FEWEST_IN_A_CELL = 16;

  private Strata() {}

  /**
   * Fills every stride-th entry, from the first.
   *
   * @param beside another column, whose entries fill cells evenly in every run of as many as there
   *     are cells, as Sobol' points do; or null
   */
  static void fill(
      int @Nullable [] beside, SplitMix64 random, int[] column, int first, int stride) {
    int strata = (column.length - first + stride - 1) / stride;
    int cells = beside == null ? 1 : cells(strata);
    int[][] levels = orders(cells, strata / cells, random);
    int[][] places = orders(strata / cells, cells, random);
    int[] taken = new int[cells];
    for (int at = first; at < column.length; at += stride) {
      int cell = beside == null ? 0 : (int) ((beside[at] & 0xffffffffL) * cells >>> 32);
      int level = levels[cell][taken[cell]++];
      long stratum = (long) level * cells + places[level][cell];
      long within = random.next() >>> 32;
      column[at] = (int) (((stratum << 32) + within) / strata);
    }
  }

  /** How many equal parts of another column draws are balanced in: a power of two. */
  static int cells(int draws) {
    int cells = 1;
    while (cells * 2 * FEWEST_IN_A_CELL <= draws && draws % (cells * 2) == 0) {
      cells *= 2;
    }
    return cells;
  }

  private static int[][] orders(int how, int size, SplitMix64 random) {
    int[][] orders = new int[how][size];
    for (int[] order : orders) {
      for (int i = 0; i < size; i++) {
        int j = random.below(i + 1);
        order[i] = order[j];
        order[j] = i;
      }
    }
    return orders;
  }
}
