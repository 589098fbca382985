package dev.slipway.stats;

/**
 * Sobol' points, scrambled: a random lower triangular matrix over each dimension's digits, then a
 * random shift of the digits.
 *
 * <p>Sources: direction numbers new-joe-kuo-6 of S. Joe and F. Y. Kuo, SIAM J. Sci. Comput. 30
 * (2008); scrambling after J. Matoušek, J. Complexity 14 (1998).
 */
final class Sobol {

  /** How many dimensions there are. */
  static final int DIMENSIONS = 32;

  private static final int DIGITS = 32;

  /** By dimension from the second on: the polynomial's inner coefficients, then m_1, m_2, … */
  private static final int[][] JOE_KUO = {
    {0, 1},
    {1, 1, 3},
    {1, 1, 3, 1},
    {2, 1, 1, 1},
    {1, 1, 1, 3, 3},
    {4, 1, 3, 5, 13},
    {2, 1, 1, 5, 5, 17},
    {4, 1, 1, 5, 5, 5},
    {7, 1, 1, 7, 11, 19},
    {11, 1, 1, 5, 1, 1},
    {13, 1, 1, 1, 3, 11},
    {14, 1, 3, 5, 5, 31},
    {1, 1, 3, 3, 9, 7, 49},
    {13, 1, 1, 1, 15, 21, 21},
    {16, 1, 3, 1, 13, 27, 49},
    {19, 1, 1, 1, 15, 7, 5},
    {22, 1, 3, 1, 15, 13, 25},
    {25, 1, 1, 5, 5, 19, 61},
    {1, 1, 3, 7, 11, 23, 15, 103},
    {4, 1, 3, 7, 13, 13, 15, 69},
    {7, 1, 1, 3, 13, 7, 35, 63},
    {8, 1, 3, 5, 9, 1, 25, 53},
    {14, 1, 3, 1, 13, 9, 35, 107},
    {19, 1, 3, 1, 5, 27, 61, 31},
    {21, 1, 1, 5, 11, 19, 41, 61},
    {28, 1, 3, 5, 3, 3, 13, 69},
    {31, 1, 1, 7, 13, 1, 19, 1},
    {32, 1, 3, 7, 5, 13, 19, 59},
    {37, 1, 1, 3, 9, 25, 29, 41},
    {41, 1, 3, 5, 13, 23, 1, 55},
    {42, 1, 3, 7, 3, 13, 59, 17},
  };

  private Sobol() {}

  /**
   * Fills every stride-th entry, from the first, with the scrambled digits of successive points.
   *
   * @param dimension 0 to {@link #DIMENSIONS} − 1
   */
  static void fill(int dimension, SplitMix64 random, int[] column, int first, int stride) {
    int points = (column.length - first + stride - 1) / stride;
    int needed = DIGITS - Integer.numberOfLeadingZeros(points);
    int[] directions = scrambled(directions(dimension), needed, random);
    int x = (int) random.next();
    int index = 0;
    for (int at = first; at < column.length; at += stride) {
      column[at] = x;
      index++;
      x ^= directions[Integer.numberOfTrailingZeros(index)];
    }
  }

  /** Digit k of the index (from the least) moves the point by direction k, its digits from 2^31. */
  static int[] directions(int dimension) {
    int[] v = new int[DIGITS];
    if (dimension == 0) {
      for (int k = 0; k < DIGITS; k++) {
        v[k] = 1 << (31 - k);
      }
      return v;
    }
    int[] numbers = JOE_KUO[dimension - 1];
    int degree = numbers.length - 1;
    for (int k = 0; k < DIGITS; k++) {
      if (k < degree) {
        v[k] = numbers[k + 1] << (31 - k);
        continue;
      }
      v[k] = v[k - degree] ^ (v[k - degree] >>> degree);
      for (int j = 1; j < degree; j++) {
        if ((numbers[0] >>> (degree - 1 - j) & 1) != 0) {
          v[k] ^= v[k - j];
        }
      }
    }
    return v;
  }

  /**
   * Multiplies as many directions as are needed by one random lower triangular matrix with ones on
   * its diagonal.
   */
  private static int[] scrambled(int[] directions, int needed, SplitMix64 random) {
    int[] rows = new int[DIGITS];
    for (int digit = 0; digit < DIGITS; digit++) {
      int diagonal = 1 << (31 - digit);
      int above = -diagonal << 1;
      rows[digit] = diagonal | ((int) random.next() & above);
    }
    int[] result = new int[needed];
    for (int k = 0; k < needed; k++) {
      for (int digit = 0; digit < DIGITS; digit++) {
        result[k] |= (Integer.bitCount(rows[digit] & directions[k]) & 1) << (31 - digit);
      }
    }
    return result;
  }
}
