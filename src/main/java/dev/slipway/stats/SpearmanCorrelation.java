package dev.slipway.stats;

import java.util.Arrays;

/** Spearman's rank correlation: Pearson's of the ranks, equal values taking their mean rank. */
public final class SpearmanCorrelation {

  private SpearmanCorrelation() {}

  /** From -1 to 1; not a number where all values of either are equal. */
  public static double correlation(double[] x, double[] y) {
    double[] a = of(x);
    double[] b = of(y);
    double middle = (a.length + 1) / 2.0;
    double both = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < a.length; i++) {
      both += (a[i] - middle) * (b[i] - middle);
      first += (a[i] - middle) * (a[i] - middle);
      second += (b[i] - middle) * (b[i] - middle);
    }
    return both / Math.sqrt(first * second);
  }

  private static double[] of(double[] values) {
    return Arrays.stream(values)
        .map(
            value ->
                (1
                        + Arrays.stream(values).filter(each -> each < value).count()
                        + Arrays.stream(values).filter(each -> each <= value).count())
                    / 2.0)
        .toArray();
  }
}
