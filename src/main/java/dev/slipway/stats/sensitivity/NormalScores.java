package dev.slipway.stats.sensitivity;

import dev.slipway.stats.Normal;
import java.util.Arrays;

/** Where numbers stand among all of them, as normal scores. */
final class NormalScores {

  private NormalScores() {}

  /** By rank; those that are the same share the middle of theirs. */
  static double[] ofRanks(int[] which, int different) {
    double[] counts = new double[different];
    for (int each : which) {
      counts[each]++;
    }
    double[] score = new double[different];
    double before = 0;
    for (int i = 0; i < different; i++) {
      score[i] = Normal.quantile((before + counts[i] / 2) / which.length);
      before += counts[i];
    }
    return Arrays.stream(which).mapToDouble(each -> score[each]).toArray();
  }
}
