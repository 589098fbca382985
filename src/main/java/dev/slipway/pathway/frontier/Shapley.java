package dev.slipway.pathway.frontier;

/**
 * What each candidate is worth: the change that it makes when it is added, averaged over all orders
 * of the candidates. A candidate that cannot be added to what is there when its turn comes is
 * skipped, and is worth 0 in that order.
 *
 * <p>Orders need not be gone through. Whatever has been skipped so far, each candidate that still
 * fits is as likely as any other to be the next one added: it has not had its turn yet, and all
 * turns to come are alike. So subsets are reached by adding one of those that fit, each with the
 * same probability, and a candidate's worth is the mean of the changes on the way. Where nothing is
 * excluded, that is the Shapley value (L. S. Shapley, A Value for n-Person Games, 1953).
 */
final class Shapley {

  private Shapley() {}

  /**
   * The worth of each candidate.
   *
   * @param value of every allowed subset, by mask; what is not allowed is not read
   * @return mean fall in value by adding candidate i
   */
  static double[] of(Candidates candidates, double[] value) {
    int n = candidates.size();
    double[] worth = new double[n];
    double[] reached = new double[value.length];
    reached[0] = 1;
    for (int mask = 0; mask < value.length; mask++) {
      if (reached[mask] > 0) {
        long fitting = fitting(candidates, mask);
        double each = reached[mask] / Long.bitCount(fitting);
        for (int i = 0; i < n; i++) {
          if ((fitting >>> i & 1) != 0) {
            int with = mask | 1 << i;
            reached[with] += each;
            worth[i] += each * (value[mask] - value[with]);
          }
        }
      }
    }
    return worth;
  }

  private static long fitting(Candidates candidates, long mask) {
    long fitting = 0;
    for (int i = 0; i < candidates.size(); i++) {
      if ((mask >>> i & 1) == 0 && candidates.fits(i, mask)) {
        fitting |= 1L << i;
      }
    }
    return fitting;
  }
}
