package dev.slipway.stats.survival;

/** The binomial distribution: how many of n trials succeed. */
public final class Binomial {

  /** Both counts belong to the range. */
  public record Counts(int low, int high) {}

  private Binomial() {}

  /**
   * Between which counts the number of hits among n lies at least this often, with as little
   * outside on either side: on each side at most half of what is left over.
   *
   * @param n 1 or more
   * @param chance of each hit, from 0 to 1
   * @param level such as 0.9
   */
  public static Counts range(int n, double chance, double level) {
    double tail = (1 - level) / 2;
    int low = 0;
    double below = 0;
    while (low < n && below + share(n, low, chance) <= tail) {
      below += share(n, low++, chance);
    }
    int high = n;
    double above = 0;
    while (high > low && above + share(n, high, chance) <= tail) {
      above += share(n, high--, chance);
    }
    return new Counts(low, high);
  }

  private static double share(int n, int k, double chance) {
    if (chance <= 0 || chance >= 1) {
      return k == (chance <= 0 ? 0 : n) ? 1 : 0;
    }
    double log = k * StrictMath.log(chance) + (n - k) * StrictMath.log1p(-chance);
    for (int i = 1; i <= k; i++) {
      log += StrictMath.log((n - k + i) / (double) i);
    }
    return StrictMath.exp(log);
  }
}
