package dev.slipway.stats.calibration;

/**
 * Between which shares the true one lies, by how often something happened.
 *
 * @param low 0 to 1
 * @param high 0 to 1
 */
public record ShareInterval(double low, double high) {

  /** Halvings of the interval from 0 to 1: more than a double can tell apart. */
  private static final int HALVINGS = 60;

  /**
   * The exact interval of Clopper and Pearson 1934, doi:10.1093/biomet/26.4.404: the shares under
   * which neither so many hits or more, nor so many or fewer, would be rarer than half of what is
   * left over. It holds the true share at least as often as it says, for every n.
   *
   * @param hits 0 to n
   * @param n 0 or more independent trials; without any, every share is possible
   * @param level such as 0.9, above 0 and below 1
   * @throws IllegalArgumentException otherwise
   */
  public static ShareInterval exact(int hits, int n, double level) {
    if (hits < 0 || hits > n || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException(hits + " of " + n + " at " + level);
    }
    double tail = (1 - level) / 2;
    double low = hits == 0 ? 0 : 1 - highest(n - hits, n, tail);
    double high = hits == n ? 1 : highest(hits, n, tail);
    return new ShareInterval(low, high);
  }

  public boolean contains(double share) {
    return share >= low && share <= high;
  }

  /** The share under which so many hits or fewer come with exactly this chance. */
  private static double highest(int hits, int n, double chance) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (atMost(hits, n, middle) > chance) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The chance of so many hits or fewer, for a share between 0 and 1. */
  private static double atMost(int hits, int n, double share) {
    double odds = StrictMath.log(share) - StrictMath.log1p(-share);
    double log = n * StrictMath.log1p(-share);
    double sum = StrictMath.exp(log);
    for (int k = 1; k <= hits; k++) {
      log += StrictMath.log((n - k + 1) / (double) k) + odds;
      sum += StrictMath.exp(log);
    }
    return sum;
  }
}
