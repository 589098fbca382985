package dev.slipway.stats.calibration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Between which values the true mean of scores lies, where scores come in groups whose members
 * depend on one another, and the groups do not. In the scores' unit.
 *
 * @param low 0 or more
 * @param high not below it
 */
public record MeanInterval(double low, double high) {

  /** With fewer groups there is no interval: how far they lie apart says hardly anything. */
  public static final int FEWEST = 5;

  /**
   * The interval by the jackknife: the mean is taken anew without each group in turn, and how far
   * these means lie apart gives the error, in which Student's quantile of one degree of freedom
   * less than there are groups is the factor. Worked out for the logarithm of the mean, since means
   * of scores are positive and lean to the right; without that, intervals hold too seldom. Source:
   * Miller 1974, The jackknife, a review, doi:10.1093/biomet/61.1.1.
   *
   * <p>What is rare, and has come in no group, the interval cannot know of.
   *
   * @param groups scores of each group, from 0 to {@code most}; none of them empty
   * @param level such as 0.9, above 0 and below 1
   * @param most the worst score there can be
   * @return null with fewer than {@value #FEWEST} groups
   */
  static @Nullable MeanInterval of(List<double[]> groups, double level, double most) {
    int n = groups.size();
    if (n < FEWEST) {
      return null;
    }
    double[] sums = groups.stream().mapToDouble(MeanInterval::sum).toArray();
    double sum = sum(sums);
    double count = groups.stream().mapToInt(each -> each.length).sum();
    double mean = sum / count;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double rest = StrictMath.max(0, sum - sums[i]);
      double without = rest / (count - groups.get(i).length);
      double off = StrictMath.log(without / mean);
      squares += off * off;
    }
    double error = StrictMath.sqrt(squares * (n - 1) / n);
    double factor = StrictMath.exp(StudentT.centralInterval(level, n - 1) * error);
    // Where all that is not perfect lies in one group, or in none, nothing is ruled out.
    return factor < Double.POSITIVE_INFINITY
        ? new MeanInterval(mean / factor, StrictMath.min(most, mean * factor))
        : new MeanInterval(0, most);
  }

  public boolean contains(double mean) {
    return mean >= low && mean <= high;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
