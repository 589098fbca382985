package dev.slipway.stats;

/**
 * The uniform numbers of one column for a block of draws, with their logits, which is what a
 * metalog takes.
 *
 * @param u strictly between 0 and 1
 * @param logit ln(u / (1 − u))
 */
public record Shares(double[] u, double[] logit) {

  /** Those of the draws from the given one on. */
  public static Shares of(int[] column, int from, int size) {
    double[] u = new double[size];
    double[] logit = new double[size];
    for (int i = 0; i < size; i++) {
      double x = Columns.uniform(column[from + i]);
      u[i] = x;
      logit[i] = Kernels.log(x / (1 - x));
    }
    return new Shares(u, logit);
  }

  /** The standard normal numbers that stand for the uniform ones. */
  public static double[] normal(int[] column, int from, int size) {
    double[] z = new double[size];
    for (int i = 0; i < size; i++) {
      z[i] = Normal.quantile(Columns.uniform(column[from + i]));
    }
    return z;
  }

  /**
   * A one-factor normal copula: Φ(√ρ z + √(1 − ρ) z_j).
   *
   * @param common z, common to the group
   * @param own z_j
   * @param correlation ρ, 0 to below 1
   */
  public static Shares joined(double[] common, double[] own, double correlation) {
    double ofCommon = Math.sqrt(correlation);
    double ofOwn = Math.sqrt(1 - correlation);
    int size = own.length;
    double[] u = new double[size];
    double[] logit = new double[size];
    for (int i = 0; i < size; i++) {
      double x = ofCommon * common[i] + ofOwn * own[i];
      double tail = Normal.above(Math.abs(x));
      double odds = Kernels.log((1 - tail) / tail);
      u[i] = x < 0 ? tail : 1 - tail;
      logit[i] = x < 0 ? -odds : odds;
    }
    return new Shares(u, logit);
  }
}
