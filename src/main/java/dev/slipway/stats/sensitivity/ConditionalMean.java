package dev.slipway.stats.sensitivity;

import dev.slipway.stats.Columns;
import java.util.Arrays;

/**
 * What is to be expected of the benefit given what is known in a draw: fitted to all draws, and for
 * each of their randomisations to all others, so that a rule can be tried on draws that it has not
 * seen.
 */
interface ConditionalMean {

  /** So many different numbers are cases. */
  int FEW = 24;

  int FOLDS = Columns.RANDOMISATIONS;

  /** The fold that leaves nothing out. */
  int ALL = FOLDS;

  /**
   * Where a fit is on one side of 0, over everything that may be known.
   *
   * @param share how likely that is
   * @param mean of the fit there, times that share
   */
  record Side(double share, double mean) {}

  /** Fitted to a number by draw; few different ones are cases. */
  static ConditionalMean of(double[] benefit, double[] number) {
    double[] different = Arrays.stream(number).sorted().distinct().toArray();
    int[] which =
        Arrays.stream(number).mapToInt(each -> Arrays.binarySearch(different, each)).toArray();
    return different.length <= FEW
        ? new GroupMeans(benefit, which)
        : new PenalizedSpline(benefit, NormalScores.ofRanks(which, different.length));
  }

  /** The mean in a draw, by a fit that leaves a fold out. */
  double at(int fold, int draw);

  /** Where such a fit is above 0, or where it is not. */
  Side side(int fold, boolean above);

  /** The standard error of the mean in a draw, by the jackknife over the folds. */
  default double error(int draw) {
    double sum = 0;
    double mean = at(ALL, draw);
    for (int fold = 0; fold < FOLDS; fold++) {
      double off = at(fold, draw) - mean;
      sum += off * off;
    }
    return Math.sqrt(sum * (FOLDS - 1) / FOLDS);
  }

  /**
   * Where there are few draws: how likely a choice by the fit is the wrong one by what they say
   * themselves, and what it then loses; nothing where a fit follows no others.
   */
  default Side doubtInTails() {
    return new Side(0, 0);
  }

  /** Whether it is borne out against a benefit that depends on nothing. */
  boolean tells();

  /** Draw d belongs to randomisation d mod 16. */
  static int fold(int draw) {
    return draw % FOLDS;
  }
}
