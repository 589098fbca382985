package dev.slipway.stats.sensitivity;

import java.util.Arrays;

/** The mean benefit in each of a few cases. */
final class GroupMeans implements ConditionalMean {

  private final int[] which;
  private final double[][] means;
  private final boolean tells;

  GroupMeans(double[] benefit, int[] which) {
    this.which = which;
    int cases = Arrays.stream(which).max().orElse(0) + 1;
    double[][] sums = new double[FOLDS + 1][cases + 1];
    double[][] counts = new double[FOLDS + 1][cases + 1];
    for (int i = 0; i < which.length; i++) {
      for (int fold = 0; fold <= FOLDS; fold++) {
        if (fold != ConditionalMean.fold(i)) {
          sums[fold][which[i]] += benefit[i];
          counts[fold][which[i]]++;
          sums[fold][cases] += benefit[i];
          counts[fold][cases]++;
        }
      }
    }
    for (int fold = 0; fold <= FOLDS; fold++) {
      for (int one = cases; one >= 0; one--) {
        boolean known = counts[fold][one] > 0;
        sums[fold][one] =
            known ? sums[fold][one] / counts[fold][one] : Math.max(0, sums[fold][cases]);
      }
    }
    this.means = sums;
    double steps = 0;
    double constant = 0;
    for (int i = 0; i < which.length; i++) {
      int fold = ConditionalMean.fold(i);
      steps += square(benefit[i] - at(fold, i));
      constant += square(benefit[i] - means[fold][cases]);
    }
    this.tells = steps < constant;
  }

  @Override
  public double at(int fold, int draw) {
    return means[fold][which[draw]];
  }

  @Override
  public Side side(int fold, boolean above) {
    double share = 0;
    double sum = 0;
    for (int i = 0; i < which.length; i++) {
      if (at(fold, i) > 0 == above) {
        share++;
        sum += at(fold, i);
      }
    }
    return new Side(share / which.length, sum / which.length);
  }

  @Override
  public boolean tells() {
    return tells;
  }

  private static double square(double x) {
    return x * x;
  }
}
