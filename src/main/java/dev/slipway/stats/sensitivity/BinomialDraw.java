package dev.slipway.stats.sensitivity;

import dev.slipway.stats.Normal;
import dev.slipway.stats.SplitMix64;

/** Draws how many of n trials have an event. */
final class BinomialDraw {

  /** Up to so many trials each is drawn by itself. */
  private static final long ONE_BY_ONE = 64;

  private BinomialDraw() {}

  /**
   * A number of events, exactly by the binomial distribution: the median of the trials' uniform
   * numbers is a beta number, which tells how many of one half lie below the chance, and so on.
   *
   * <p>Source: M. E. Relles, A Simple Algorithm for Generating Binomial Random Variables when N is
   * Large, Journal of the American Statistical Association 67 (1972),
   * doi:10.1080/01621459.1972.10481259.
   */
  static long of(long trials, double chance, SplitMix64 random) {
    long n = trials;
    double p = chance;
    long events = 0;
    while (n > ONE_BY_ONE) {
      long half = n / 2 + 1;
      double cut = beta(half, n - half + 1, random);
      if (cut <= p) {
        events += half;
        n -= half;
        p = cut < 1 ? (p - cut) / (1 - cut) : 1;
      } else {
        n = half - 1;
        p /= cut;
      }
    }
    for (long i = 0; i < n; i++) {
      events += uniform(random) < p ? 1 : 0;
    }
    return events;
  }

  private static double beta(double a, double b, SplitMix64 random) {
    double x = gamma(a, random);
    return x / (x + gamma(b, random));
  }

  /**
   * A gamma number of this shape, at least 1: G. Marsaglia and W. W. Tsang, ACM Transactions on
   * Mathematical Software 26 (2000), doi:10.1145/358407.358414.
   */
  private static double gamma(double shape, SplitMix64 random) {
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double z = Normal.quantile(uniform(random));
      double v = 1 + c * z;
      v = v * v * v;
      if (v > 0
          && StrictMath.log(uniform(random)) < z * z / 2 + d - d * v + d * StrictMath.log(v)) {
        return d * v;
      }
    }
  }

  private static double uniform(SplitMix64 random) {
    return ((random.next() >>> 11) + 0.5) * 0x1p-53;
  }
}
