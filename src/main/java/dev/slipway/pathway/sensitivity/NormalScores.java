package dev.slipway.pathway.sensitivity;

import dev.slipway.stats.Columns;
import dev.slipway.stats.Normal;
import java.util.Arrays;

/** Answers to a question as normal scores: where in its distribution the answer lies. */
final class NormalScores {

  private static final double ALL = 0x1p32;

  private NormalScores() {}

  /** By draw; for a member of a group of the answer itself, its own part and the common one. */
  static double[] scores(Source source, DrawnColumns columns, int draws) {
    int[] own = columns.get(source.key());
    double[] scores = new double[draws];
    for (int i = 0; i < draws; i++) {
      scores[i] = Normal.quantile(Columns.uniform(own[i]));
    }
    if (source.group() != null) {
      int[] common = columns.get(source.group());
      double ofCommon = Math.sqrt(source.correlation());
      double ofOwn = Math.sqrt(1 - source.correlation());
      for (int i = 0; i < draws; i++) {
        double z = Normal.quantile(Columns.uniform(common[i]));
        scores[i] = ofCommon * z + ofOwn * scores[i];
      }
    }
    return scores;
  }

  /** The column that puts the answer at one percentile in every draw, whatever the group does. */
  static int[] pinned(Source source, DrawnColumns columns, int size, double share) {
    int[] column = new int[size];
    if (source.group() == null) {
      Arrays.fill(column, digits(share));
      return column;
    }
    int[] common = columns.get(source.group());
    double answer = Normal.quantile(share);
    double ofCommon = Math.sqrt(source.correlation());
    double ofOwn = Math.sqrt(1 - source.correlation());
    for (int i = 0; i < size; i++) {
      double z = Normal.quantile(Columns.uniform(common[i]));
      double own = (answer - ofCommon * z) / ofOwn;
      double tail = Normal.survival(Math.abs(own));
      column[i] = digits(own < 0 ? tail : 1 - tail);
    }
    return column;
  }

  private static int digits(double share) {
    return (int) (long) Math.max(0, Math.min(ALL - 1, share * ALL));
  }
}
