package dev.slipway.stats;

/**
 * The uniform numbers u of one column for a block of draws, with their logits, which is what a
 * metalog takes.
 *
 * @param half u − ½, u strictly between 0 and 1
 * @param logit ln(u / (1 − u))
 * @param first the entry of the block's first draw
 */
public record UniformLogits(double[] half, double[] logit, int first) {

  /** No logit is larger, in size: a normal number past 9 does not arise from 32 digits. */
  static final double MOST_LOGIT = 50;

  /** The same arrays from another draw on. */
  public UniformLogits from(int draw) {
    return new UniformLogits(half, logit, first + draw);
  }

  /** Those of some draws, counted from the first. */
  public UniformLogits at(int[] draws) {
    double[] someHalf = new double[draws.length];
    double[] someLogit = new double[draws.length];
    for (int i = 0; i < draws.length; i++) {
      someHalf[i] = half[first + draws[i]];
      someLogit[i] = logit[first + draws[i]];
    }
    return new UniformLogits(someHalf, someLogit, 0);
  }

  /** Those of the draws from the given one on. */
  public static UniformLogits of(int[] column, int from, int size) {
    double[] half = new double[size];
    double[] logit = new double[size];
    for (int i = 0; i < size; i++) {
      double x = Columns.uniform(column[from + i]);
      half[i] = x - 0.5;
      logit[i] = x / (1 - x);
    }
    Vectors.log(logit);
    return new UniformLogits(half, logit, 0);
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
  public static UniformLogits joined(double[] common, double[] own, double correlation) {
    double ofCommon = Math.sqrt(correlation);
    double ofOwn = Math.sqrt(1 - correlation);
    int size = own.length;
    double[] half = new double[size];
    double[] logit = new double[size];
    for (int i = 0; i < size; i++) {
      double x = ofCommon * common[i] + ofOwn * own[i];
      double tail = Normal.survival(Math.abs(x));
      half[i] = x < 0 ? tail - 0.5 : 0.5 - tail;
      logit[i] = x < 0 ? tail / (1 - tail) : (1 - tail) / tail;
    }
    Vectors.log(logit);
    return new UniformLogits(half, logit, 0);
  }
}
